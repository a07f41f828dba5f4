const s = Symbol('key');
console.log({ [s]: 1, [Symbol()]: 2, [Symbol.iterator]: 3, plain: 4, [Symbol('with space')]: 5 });
console.log(Symbol.iterator, Symbol.for('x'), Symbol('').description, [Symbol('a b')]);
const o = { get a() { return 1; }, set a(v) {}, get b() { return { deep: 1 }; }, set c(v) {} };
console.log(o);
Object.defineProperty(o, 'hidden', { value: 1, enumerable: false });
console.log(o);
console.log(Object.defineProperty([], 'x', { value: 1 }), Object.defineProperty({}, Symbol('h'), { value: 1 }));
class Temp {
  #c = 20;
  get celsius() {
    return this.#c;
  }
  static get unit() {
    return 'C';
  }
}
console.log(new Temp(), Temp);
