const log = [];
const thenable = { then(resolve) { log.push('then called'); resolve('t'); } };
(async () => { log.push('got ' + await thenable); })();
Promise.resolve(thenable).then((v) => log.push('resolved ' + v));
new Promise((r) => r(thenable)).then((v) => log.push('new ' + v));
let p = Promise.resolve();
for (let i = 1; i <= 6; i++) p = p.then(() => log.push('tick ' + i));
setTimeout(() => console.log(log));
