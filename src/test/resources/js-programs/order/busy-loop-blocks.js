const start = Date.now();
setTimeout(() => console.log('late', Date.now() - start >= 50), 10);
setTimeout(() => console.log('also late'), 20);
setImmediate(() => console.log('immediate'));
while (Date.now() - start < 50);
console.log('loop done');
