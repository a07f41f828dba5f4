console.log('1 script');
setTimeout(() => console.log('6 timeout'), 0);
setImmediate(() => console.log('7 immediate'));
process.nextTick(() => console.log('3 tick'));
Promise.resolve().then(() => console.log('4 promise'));
queueMicrotask(() => console.log('5 microtask'));
console.log('2 script ends');
const start = Date.now(); while (Date.now() - start < 3);
