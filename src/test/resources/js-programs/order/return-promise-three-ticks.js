const log = [];
async function plain() { return 1; }
async function promise() { return Promise.resolve(1); }
async function awaited() { return await Promise.resolve(1); }
promise().then(() => log.push('return promise'));
awaited().then(() => log.push('return await'));
plain().then(() => log.push('return value'));
let p = Promise.resolve();
for (let i = 1; i <= 6; i++) p = p.then(() => log.push('tick ' + i));
setTimeout(() => console.log(log));
