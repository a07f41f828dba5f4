setTimeout(() => console.log('never'), 10);
setTimeout(() => { Promise.reject(new RangeError('nobody')); Promise.resolve().then(() => console.log('microtasks still run')); process.nextTick(() => console.log('ticks, too')); }, 1);
