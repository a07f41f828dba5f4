// Many values of all kinds, nested by chance; the same on every run.
let seed = 7;
const random = (n) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
};
const word = (n) =>
  Array.from({ length: 1 + random(n) }, () => 'abcdefghij klmnop\'"`\n$_-9é😀'[random(28)]).join('').toWellFormed();

class Foo {
  constructor(v) {
    this.v = v;
  }
}
class Bar extends Foo {
  #p = 1;
  get g() {
    return 1;
  }
}
class Lst extends Array {}

const leaves = [
  () => random(1000) - 500, () => word(12), () => random(2) === 0, () => null, () => undefined,
  () => random(100000) / 7, () => BigInt(random(1e6)), () => Symbol(word(5)), () => word(60),
  () => [() => 1, function nm() {}, class Q extends Foo {}, async () => {}, function* gg() {},
    new Date(random(1e9) * 1000), /x+/gi, -0, NaN, Symbol.iterator, new Number(3), new String('s')][random(12)],
];
const list = (n, f) => Array.from({ length: n }, f);
const object = (d) => {
  const o = {};
  for (let i = random(8); i > 0; i--) o[random(4) ? 'key' + random(30) : word(8)] = value(d + 1);
  return o;
};
const branches = [
  (d) => list(random(12), () => value(d + 1)),
  () => list(random(40), () => (random(3) ? random(1000) : random(1e6))),
  () => list(random(30), () => word(8)),
  object, object, object,
  (d) => new Map(list(random(5), () => [value(d + 2), value(d + 1)])),
  (d) => new Set(list(random(6), () => value(d + 1))),
  (d) => new Foo(value(d + 1)),
  (d) => Object.assign(new Bar(value(d + 1)), { [word(5)]: value(d + 2) }),
  (d) => [value(d + 1), , value(d + 1)],
  (d) => Object.assign([value(d + 1)], { extra: value(d + 1) }),
  (d) => Object.assign(Object.create(null), { z: value(d + 1) }),
  (d) => Lst.from([value(d + 1), 2]),
  (d) => ({ [Symbol('k')]: value(d + 1), get x() { return 1; }, set y(v) {}, f() {}, p: Promise.resolve(value(d + 2)), u: new Uint8Array(random(12)) }),
];
function value(d) {
  return d > 3 || random(5) < 2 ? leaves[random(leaves.length)]() : branches[random(branches.length)](d);
}

for (let i = 0; i < 60; i++) console.log(value(0));
for (let i = 0; i < 30; i++) {
  console.log('%s %d %i %j|%o', value(1), random(2) ? word(4) : random(50), '12px', [word(5)], random(9), value(2));
}
