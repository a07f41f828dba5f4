const log = [];
const target = { a: 1 };
const p = new Proxy(target, {
  get: (t, k, r) => (log.push(`get ${String(k)}`), Reflect.get(t, k, r)),
  set: (t, k, v, r) => (log.push(`set ${String(k)}`), Reflect.set(t, k, v, r)),
  has: (t, k) => (log.push(`has ${String(k)}`), k in t),
  deleteProperty: (t, k) => (log.push(`delete ${String(k)}`), delete t[k]),
  ownKeys: (t) => (log.push('ownKeys'), Reflect.ownKeys(t)),
  getOwnPropertyDescriptor: (t, k) => (log.push(`gopd ${String(k)}`), Reflect.getOwnPropertyDescriptor(t, k)),
  defineProperty: (t, k, d) => (log.push(`define ${String(k)}`), Reflect.defineProperty(t, k, d)),
});
p.a;
p.b = 2;
'a' in p;
delete p.a;
Object.keys(p);
({ ...p });
console.log(log.join(', '), target);
const f = new Proxy(function () {}, { apply: (t, self, args) => args.length, construct: (t, args) => ({ made: args }) });
console.log(f(1, 2, 3), new f(4));
console.log(Reflect.has({ x: 1 }, 'x'), Reflect.get({ get x() { return this.y; } }, 'x', { y: 5 }), Reflect.apply(Math.max, null, [1, 2]), Reflect.construct(Date, [0]).getTime(), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.isExtensible({}), Reflect.deleteProperty({}, 'x'), Reflect.set(Object.freeze({}), 'a', 1), Reflect.defineProperty({}, 'x', { value: 1 }));
const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
revoke();
for (const bad of [() => proxy.a, () => new Proxy({}, null), () => Proxy({}, {}), () => Reflect.get(5, 'x'), () => { 'use strict'; new Proxy({}, { set: () => false }).x = 1; }, () => new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
const negative = new Proxy([1, 2, 3], { get: (t, k, r) => Reflect.get(t, typeof k === 'string' && +k < 0 ? String(t.length + +k) : k, r) });
console.log(negative[-1], negative.length, negative.map((x) => x * 2), Array.isArray(negative));
const defaults = new Proxy({}, { get: (t, k) => (k in t ? t[k] : `no ${String(k)}`) });
console.log(defaults.missing, `${defaults.x}`);
