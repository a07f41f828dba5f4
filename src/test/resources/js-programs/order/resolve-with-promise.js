const log = [];
const inner = Promise.resolve('x');
new Promise((resolve) => resolve(inner)).then(() => log.push('outer'));
inner.then(() => log.push('i1')).then(() => log.push('i2')).then(() => log.push('i3')).then(() => log.push('i4'));
Promise.resolve(inner) === inner && log.push('same');
setTimeout(() => console.log(log));
