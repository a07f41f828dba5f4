function named() {}
console.log(named, function () {}, () => {}, async () => {}, async function later() {});
console.log(function* gen() {}, async function* agen() {});
console.log(class {}, class A {}, class B extends Array {}, class extends Map {});
class Base {}
class Derived extends Base {
  static count = 1;
  static method() {}
}
console.log(Derived, [Derived], { Derived });
named.extra = 1;
console.log(named, [named], { named });
console.log({ method() {}, arrow: () => {}, get g() { return 1; }, set g(v) {}, set s(v) {}, get r() { return 1; } });
console.log(Math.max, console.log, Array, Object, Symbol, Promise);
console.log((() => {}).bind(), named.bind(null));
const nameless = function () {};
Object.defineProperty(nameless, 'name', { value: '' });
console.log(nameless);
console.log(Object.assign(() => {}, { a: 1, b: { c: [1, 2] } }));
const nul = () => {};
Object.setPrototypeOf(nul, null);
console.log(nul);
console.log(class extends null {}, Object.create(Derived));
