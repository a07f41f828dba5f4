const m = new Map([['a', 1], ['b', 2]]);
console.log(m.size, m.get('a'), m.has('z'), m.set('c', 3) === m, m.delete('a'), m.delete('a'), [...m], [...m.keys()], [...m.values()]);
m.set(NaN, 'nan').set(0, 'zero').set({}, 'obj');
console.log(m.get(NaN), m.get(-0), m.get({}), m.size);
m.forEach((v, k, all) => console.log(k, v, all === m));
const seen = [];
const live = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
for (const [k] of live) {
  seen.push(k);
  if (k === 1) live.delete(2);
  if (k === 3) live.set(4, 'd');
}
console.log(seen, live);
const s = new Set([3, 1, 3, 2]);
console.log(s, s.size, s.add(1) === s, s.has(2), s.delete(3), [...s], [...s.entries()], s.keys === s.values, s[Symbol.iterator] === s.values);
s.clear();
console.log(s, s.size);
const key = {};
const wm = new WeakMap([[key, 1]]);
const ws = new WeakSet([key]);
console.log(wm.get(key), wm.has({}), wm.delete(key), wm.has(key), ws.has(key), new WeakRef(key).deref() === key);
console.log(Map.groupBy?.name, Map.length, Map.name, Map.prototype[Symbol.toStringTag], String(new Map()), typeof FinalizationRegistry);
const during = new Set([1]);
let n = 0;
for (const x of during) {
  during.delete(x);
  if (n++ < 3) during.add(x + 1);
}
console.log(during, n);
for (const bad of [() => Map(), () => new Map(5), () => new Map([[1, 2], 3]), () => Map.prototype.get.call({}, 1), () => new WeakMap().set(1, 2), () => new WeakSet().add('x'), () => new WeakRef(1), () => Set.prototype.size, () => new Set([1]).forEach()]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
