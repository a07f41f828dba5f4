process.on('uncaughtException', (e, origin) => { console.log('uncaught', e.message, origin); });
setTimeout(() => { throw new Error('t'); }, 100);
setTimeout(() => console.log('goes on'), 200);
Promise.reject(new Error('rejected'));
process.nextTick(() => { throw new Error('tick'); });
queueMicrotask(() => { throw new Error('micro'); });
