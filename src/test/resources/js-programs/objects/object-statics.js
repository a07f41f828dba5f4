const o = { b: 1, a: 2, 10: 'x', 2: 'y', [Symbol('s')]: 3 };
console.log(Object.keys(o), Object.values(o), Object.entries(o), Object.getOwnPropertyNames(o), Object.getOwnPropertySymbols(o), Reflect.ownKeys(o));
console.log(Object.assign({ a: 1 }, null, { b: 2 }, 'xy'), { ...o, c: 1, ...null, ...[5] }, Object.fromEntries([['a', 1], ['b', 2]]), Object.fromEntries(new Map([['m', 1]])));
console.log(Object.getOwnPropertyDescriptor(o, 'a'), Object.getOwnPropertyDescriptors({ get x() { return 1; }, y: 2 }));
console.log(Object.is(-0, 0), Object.is(NaN, NaN), Object.hasOwn(o, 'a'), 'a' in o, o.hasOwnProperty('z'), o.propertyIsEnumerable('a'), Object.prototype.isPrototypeOf(o));
const frozen = Object.freeze({ a: 1, inner: { b: 2 } });
frozen.a = 5;
frozen.inner.b = 3;
delete frozen.a;
console.log(frozen, Object.isFrozen(frozen), Object.isSealed(frozen), Object.isExtensible(frozen), Object.isFrozen({}), Object.isFrozen(1));
const sealed = Object.seal({ a: 1 });
sealed.a = 2;
sealed.b = 3;
console.log(sealed, Object.isSealed(sealed), delete sealed.a, Object.isFrozen(Object.preventExtensions({})));
const d = {};
Object.defineProperty(d, 'fixed', { value: 1 });
Object.defineProperties(d, { shown: { value: 2, enumerable: true }, acc: { get() { return this.fixed + 1; }, enumerable: true } });
console.log(d, d.fixed, d.acc, Object.keys(d), JSON.stringify(d));
console.log(Object.prototype.toString.call([]), Object.prototype.toString.call(null), Object.prototype.toString.call(new Date()), Object.prototype.toString.call(() => {}), Object.prototype.toString.call(1), String(new (class X { get [Symbol.toStringTag]() { return 'X'; } })()));
console.log(Object.getPrototypeOf([]) === Array.prototype, Object.setPrototypeOf({ a: 1 }, null), { __proto__: { inherited: 1 }, own: 2 }.inherited, Object.create({ p: 1 }, { q: { value: 2, enumerable: true } }));
for (const k in Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true } })) console.log(k);
console.log({ valueOf: () => 42 } + 1, `${{ toString: () => 'T' }}`, { [Symbol.toPrimitive]: (hint) => hint } + '', +{ [Symbol.toPrimitive]: (hint) => (hint === 'number' ? 7 : 0) }, [] == false, null == undefined, null == 0, NaN == NaN, '1' == 1);
console.log(Object(1) instanceof Number, new Object('x') instanceof String, typeof Object(Symbol()), Object(null));
console.log(Object.groupBy?.name, Object.entries('ab'), Object.entries([7]), o.toString(), o.toLocaleString(), o.valueOf() === o);
'use strict';
for (const bad of [
  () => { 'use strict'; frozen.a = 1; }, () => { 'use strict'; frozen.z = 1; }, () => { 'use strict'; delete frozen.a; },
  () => Object.defineProperty(frozen, 'z', { value: 1 }), () => Object.defineProperty(d, 'fixed', { value: 2 }), () => Object.defineProperty(1, 'x', {}),
  () => Object.defineProperty({}, 'x', { get() {}, value: 1 }), () => Object.defineProperty({}, 'x', 5), () => Object.create(5), () => Object.setPrototypeOf({}, 5), () => Object.keys(null), () => Object.fromEntries([5]), () => Object.fromEntries(5),
  () => { 'use strict'; ({ get x() { return 1; } }).x = 2; }, () => { 'use strict'; undefined.x = 1; }, () => { 'use strict'; (5).x = 1; }, () => Object.assign(null), () => { const a = {}; const b = Object.create(a); Object.setPrototypeOf(a, b); }]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
