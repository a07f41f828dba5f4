setTimeout(() => { console.log('a'); Promise.resolve().then(() => console.log('a promise')); process.nextTick(() => console.log('a tick')); }, 5);
setTimeout(() => { console.log('b'); }, 5);
