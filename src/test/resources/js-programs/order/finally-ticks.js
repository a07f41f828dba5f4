const log = [];
Promise.resolve(1).finally(() => log.push('f')).then((v) => log.push('after ' + v));
Promise.reject(new Error('no')).finally(() => log.push('f2')).catch((e) => log.push('caught ' + e.message));
let p = Promise.resolve();
for (let i = 1; i <= 6; i++) p = p.then(() => log.push('tick ' + i));
setTimeout(() => console.log(log));
