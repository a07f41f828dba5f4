console.log(Promise.resolve(1), Promise.resolve({ a: 1 }), new Promise(() => {}));
const rejected = Promise.reject(new RangeError('no'));
rejected.catch(() => {});
console.log(Promise.resolve('text'), Promise.resolve(), [Promise.resolve(4)]);
const no = Promise.reject(5);
no.catch(() => {});
console.log(no, { no });
async function f() {}
console.log(f());
const p = Promise.resolve(1);
p.extra = true;
console.log(p);
console.log(Promise.resolve(Promise.resolve(2)), Promise.all([]));
