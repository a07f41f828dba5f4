process.on('exit', (c) => console.log('exit', c));
setTimeout(() => console.log('never'), 1);
try { process.exit(5); } finally { console.log('never either'); }
