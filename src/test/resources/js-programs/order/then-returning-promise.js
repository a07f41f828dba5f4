const log = [];
Promise.resolve().then(() => { log.push(0); return Promise.resolve(4); }).then((r) => log.push(r));
Promise.resolve().then(() => log.push(1)).then(() => log.push(2)).then(() => log.push(3)).then(() => log.push(5)).then(() => log.push(6));
setTimeout(() => console.log(log.join('')));
