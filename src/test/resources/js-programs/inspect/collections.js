console.log(new Map(), new Set(), new WeakMap(), new WeakSet());
console.log(new Map([['a', 1], ['b', { c: 2 }]]), new Set([1, 'a', { b: 1 }]));
console.log(new Map([[{ k: 1 }, new Map([[1, 2]])]]));
console.log({ map: new Map([['key', 'value']]), set: new Set(['x']) });
console.log(new Set(Array.from({ length: 30 }, (_, i) => i)));
console.log(new Map(Array.from({ length: 8 }, (_, i) => ['key number ' + i, i])));
console.log(new Set(Array.from({ length: 105 }, (_, i) => i)).size);
console.log(new Map([[1, 2]]).entries(), new Map([[1, 2]]).keys(), new Map([[1, 2]]).values());
console.log(new Set([1, 2]).values(), new Set([5]).entries());
console.log([1][Symbol.iterator](), 'a'[Symbol.iterator](), 'ab'.matchAll(/a/g));
function* gen() {}
async function* agen() {}
console.log(gen(), agen());
const map = new Map([[1, 2]]);
map.extra = 'property';
console.log(map);
console.log(new Map([[undefined, null], [NaN, -0]]), new Set([undefined]));
console.log(new Set([[1, 2], [3, 4]]), new Set([new Set([new Set([new Set([1])])])]));
const weak = new WeakRef({ a: 1 });
console.log(weak);
