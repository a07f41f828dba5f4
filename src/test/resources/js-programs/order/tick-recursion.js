let n = 0;
(function tick() { if (++n < 5) process.nextTick(tick); console.log('tick', n); })();
Promise.resolve().then(() => console.log('promise'));
setImmediate(() => console.log('immediate'));
