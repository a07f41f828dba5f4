let n = 0;
function again() { if (++n < 1000) queueMicrotask(again); else console.log('microtasks', n); }
queueMicrotask(again);
setImmediate(() => console.log('immediate after', n));
