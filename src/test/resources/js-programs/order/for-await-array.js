const log = [];
(async () => { for await (const x of [1, Promise.resolve(2), 3]) log.push('x' + x); log.push('end'); })();
let p = Promise.resolve();
for (let i = 1; i <= 12; i++) p = p.then(() => log.push('tick ' + i));
setTimeout(() => console.log(log.join(', ')));
