const log = [];
async function a() { log.push('a1'); await null; log.push('a2'); await null; log.push('a3'); }
async function b() { log.push('b1'); await b2(); log.push('b3'); }
async function b2() { log.push('b2'); }
a(); b();
Promise.resolve().then(() => log.push('p1')).then(() => log.push('p2')).then(() => log.push('p3'));
log.push('end');
setTimeout(() => console.log(log.join(' ')));
