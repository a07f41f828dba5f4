const log = [];
async function* g() { log.push('start'); yield 1; log.push('mid'); yield Promise.resolve(2); log.push('last'); return 3; }
(async () => { for await (const x of g()) log.push('x' + x); log.push('end'); })();
let p = Promise.resolve();
for (let i = 1; i <= 12; i++) p = p.then(() => log.push('tick ' + i));
setTimeout(() => console.log(log.join(', ')));
