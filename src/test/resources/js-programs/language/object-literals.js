const k = 'key', s = Symbol('s'); const o = { k, [k]: 1, [`${k}2`]: 2, [s]: 3, 'quoted key': 4, 0x10: 5, 1e3: 6, async am() {}, *gen() {}, async *ag() {}, m() { return super.toString === Object.prototype.toString; }, get: 1, set: 2, async: 3, static: 4, new: 5, __proto__: { inherited: 1 } };
console.log(o, o.m(), o.inherited, Object.keys(o)); console.log({ __proto__: null } instanceof Object, { ['__proto__']: 1 }, { a: 1, a: 2 });
console.log({ f() {}, g: () => {}, h: function () {}, i: class {} }, o.gen.name, ({ [s]() {} })[s].name, ({ get x() { return 1; } }).x);
