process.on('beforeExit', (c) => { console.log('beforeExit', c); if (!process.done) { process.done = true; setTimeout(() => console.log('one more'), 1); } });
process.on('exit', (c) => { console.log('exit', c, process.exitCode); setTimeout(() => console.log('never'), 0); });
process.exitCode = 3;
