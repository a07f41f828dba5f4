const o = { a: 1, d: new Date(5), r: /x/gi, m: new Map([[1, { b: 2 }]]), s: new Set([1]), n: null, u: undefined, e: new RangeError('e'), l: [1, , 3], b: new Boolean(false), big: 5n };
o.self = o;
const c = structuredClone(o);
console.log(c.self === c, c.d instanceof Date, c.r, c.m, c.s, c.n, 'u' in c, c.e instanceof RangeError, c.e.message, c.l, c.b, c.big, c !== o, c.m.get(1) !== o.m.get(1));
class P {
  x = 1;
}
console.log(structuredClone(new P()) instanceof P, structuredClone('text'), structuredClone([new Uint8Array([1])]));
for (const bad of [() => structuredClone(() => 1), () => structuredClone({ f() {} }), () => structuredClone(Symbol('s')), () => structuredClone(), () => structuredClone(new WeakMap())]) {
  try {
    bad();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(typeof globalThis, globalThis.globalThis === globalThis, Object.getOwnPropertyDescriptor(globalThis, 'undefined'), typeof global, Object.prototype.toString.call(globalThis));
