const a = setTimeout(() => console.log('never'), 5);
clearTimeout(a);
const b = setTimeout(() => console.log('b'), 5);
const c = setTimeout(() => console.log('never c'), 6);
setTimeout(() => clearTimeout(c), 1);
const i = setImmediate(() => console.log('never i'));
clearImmediate(i);
clearTimeout(undefined); clearTimeout(12345); clearTimeout({});
console.log(typeof a, a.hasRef(), typeof a[Symbol.toPrimitive]());
