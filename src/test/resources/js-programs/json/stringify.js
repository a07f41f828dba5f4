console.log(JSON.stringify({ a: 1, b: 'x', c: [1, null, undefined, () => 1, Symbol('s')], d: undefined, e: () => 1, f: NaN, g: -0, h: new Date(0), i: true, j: null }));
console.log(JSON.stringify([]), JSON.stringify({}), JSON.stringify('a"b\\\n\u0001\u2028\ud800é'), JSON.stringify(undefined), JSON.stringify(() => 1), JSON.stringify(null), JSON.stringify(1e21), JSON.stringify(new Number(5)), JSON.stringify(Object('s')), JSON.stringify(Infinity));
console.log(JSON.stringify({ a: [1, { b: 2 }], c: {}, d: [] }, null, 2));
console.log(JSON.stringify([1, [2, [3]]], null, '--'), JSON.stringify({ a: 1 }, null, 20), JSON.stringify({ a: 1 }, null, 'abcdefghijklmnop'));
console.log(JSON.stringify({ a: 1, b: 2, c: { a: 3, d: 4 } }, ['a', 'c']), JSON.stringify({ a: 1, b: 'x' }, (k, v) => (typeof v === 'number' ? v + 1 : v)), JSON.stringify({ a: 1, b: 2 }, (k, v) => (k === 'a' ? undefined : v)));
console.log(JSON.stringify({ toJSON: () => ({ x: 1 }) }), JSON.stringify({ a: { toJSON: (key) => 'key ' + key } }), JSON.stringify(new Map([[1, 2]])), JSON.stringify(new Set([1])), JSON.stringify(new Error('x')), JSON.stringify(/x/), JSON.stringify(new (class A { x = 1; #y = 2; get z() { return 3; } })()), JSON.stringify([new Uint8Array([1, 2])]), JSON.stringify({ [Symbol('s')]: 1, 2: 'b', 1: 'a' }));
const c = { name: 'c' };
c.self = c;
class Tree {
  constructor() {
    this.child = { parent: this };
  }
}
for (const bad of [() => JSON.stringify(c), () => JSON.stringify(new Tree()), () => JSON.stringify({ list: [c] }), () => JSON.stringify({ a: 1n }), () => { const deep = { x: { y: { z: null } } }; deep.x.y.z = deep; return JSON.stringify(deep); }, () => { const a = []; a[0] = a; return JSON.stringify(a); }]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
