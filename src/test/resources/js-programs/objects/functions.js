function f(a, b = 2, ...rest) {
  return [this?.name, a, b, rest];
}
console.log(f.length, f.name, f.call({ name: 'x' }, 1), f.apply({ name: 'y' }, [1, 2, 3, 4]), f.bind({ name: 'z' }, 7)(8, 9), f.bind().name, f.bind(null, 1, 2).length);
console.log(((a, b) => {}).length, (() => {}).name, (class { static m() {} }).m.name, ({ get g() { return 1; } }, Object.getOwnPropertyDescriptor({ get g() { return 1; } }, 'g').get.name));
console.log(f.toString(), String((a) => a * 2), `${class A { x = 1; }}`, Math.max.toString());
console.log(typeof f.prototype, (() => {}).prototype, f.prototype.constructor === f, f instanceof Function, Object.getOwnPropertyNames(() => {}), Object.getOwnPropertyNames(class { static s = 1; }));
console.log(new (f.bind(null, 1))() instanceof f, Function.prototype.name === '', (function () { return typeof this; }).call(5), (function () { 'use strict'; return typeof this; }).call(5));
class Even {
  static [Symbol.hasInstance](n) {
    return n % 2 === 0;
  }
}
console.log(2 instanceof Even, 1 instanceof Even, Function.prototype[Symbol.hasInstance].call(Array, []));
for (const bad of [() => f.call.call(1), () => Reflect.construct(() => {}, []), () => new (() => {})(), () => ({}) instanceof 5, () => ({}) instanceof (() => {}), () => f.apply(null, 5), () => Function.prototype.toString.call({}), () => class A {}(), () => new Math.max(), () => Symbol() + '', () => new Symbol()]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
