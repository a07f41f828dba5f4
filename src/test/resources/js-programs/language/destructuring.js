const [a, , b = 'def', ...rest] = [1, 2, undefined, 4, 5]; console.log(a, b, rest);
const { x, y: { z = 'zz', ...others } = {}, ['comp' + 'uted']: c, ...more } = { x: 1, y: { p: 1, q: 2 }, computed: 3, m: 4, n: 5 }; console.log(x, z, others, c, more);
let p = 1, q = 2; [p, q] = [q, p]; console.log(p, q);
const o = {}; [o.a, o['b'], ...o.rest] = 'hello'; console.log(o); ({ a: o.c, b: o.d = 9 } = { a: 1 }); console.log(o);
function f({ a = 1, b: [c2, d] = [2, 3] } = {}, ...[e, g]) { return [a, c2, d, e, g]; } console.log(f(), f({ a: 5, b: 'xy' }, 6, 7), f.length);
for (const [k, { v }] of Object.entries({ one: { v: 1 }, two: { v: 2 } })) console.log(k, v);
console.log((([h, i]) => h + i)([1, 2]), (({ length }) => length)('four'));
let m, n; console.log(({ m, n } = { m: 1, n: 2 }), m, n);
try { const [u] = null; } catch (e) { console.log(e.message); } try { const { u } = undefined; } catch (e) { console.log(e.message); } try { const [u] = {}; } catch (e) { console.log(e.message); }
try { (({ a: { b } }) => b)({}); } catch (e) { console.log(e.message); }
