console.log(Symbol('a').toString(), Symbol('a').description, Symbol.for('k') === Symbol.for('k'), Symbol.keyFor(Symbol.for('k')), Symbol.keyFor(Symbol('x')), typeof Symbol.iterator, Symbol.asyncIterator.toString());
class Range {
  constructor(from, to) {
    this.from = from;
    this.to = to;
  }
  *[Symbol.iterator]() {
    for (let i = this.from; i <= this.to; i++) yield i;
  }
}
console.log([...new Range(1, 4)], Math.max(...new Range(1, 4)), new Set(new Range(1, 2)), Array.from(new Range(1, 3), (x) => x * x), Object.fromEntries(new Map([...new Range(1, 2)].map((x) => [x, x]))));
const it = [1, 2][Symbol.iterator]();
console.log(it.next(), it.next(), it.next(), it.next(), it[Symbol.iterator]() === it, Object.prototype.toString.call(it), it[Symbol.toStringTag]);
const manual = { from: 1, [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n, done: n++ >= 3 }), return() { console.log('closed'); return {}; } }; } };
for (const x of manual) if (x === 1) break;
const [first, ...others] = manual;
console.log(first, others);
const [only] = manual;
console.log(only);
function* g() {
  const got = yield 1;
  console.log('got', got);
  try {
    yield 2;
  } finally {
    console.log('finally');
  }
}
const gen = g();
console.log(gen.next('ignored'), gen.next('hello'), gen.return('early'), gen.next(), Object.prototype.toString.call(gen), gen[Symbol.toStringTag]);
console.log(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) === Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())), [].keys().toString(), new Map().entries()[Symbol.toStringTag], ''[Symbol.iterator]()[Symbol.toStringTag], new Set().values()[Symbol.toStringTag], 'x'.matchAll(/x/g)[Symbol.toStringTag]);
for (const bad of [() => [][Symbol.iterator].call(null), () => { for (const x of 5); }, () => { for (const x of {}); }, () => { const [a] = {}; }, () => { const { a } = null; }, () => new Set(5), () => Symbol.keyFor('x'), () => gen.next.call({}), () => [...{ [Symbol.iterator]: 5 }], () => [...{ [Symbol.iterator]: () => 5 }]]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
