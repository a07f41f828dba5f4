setTimeout(() => { throw new TypeError('boom'); }, 1);
setTimeout(() => console.log('never'), 2);
process.on('exit', (c) => console.log('exit code', c));
