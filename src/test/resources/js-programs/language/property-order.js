const o = { b: 1, 2: 'two', a: 2, 1: 'one', [Symbol.iterator]: 0 }; o.c = 3; o[0] = 'zero'; console.log(Object.keys(o), JSON.stringify(o)); delete o.a; o.a = 'again'; for (const k in o) console.log(k);
const big = {}; for (let i = 0; i < 100; i++) big['k' + i] = i; delete big.k50; big.k50 = 'x'; console.log(Object.keys(big).length, Object.keys(big).at(-1), big.k99, big.k50);
function P() { this.own = 1; } P.prototype.inh = 2; const seen = []; for (const k in new P()) seen.push(k); console.log(seen); const d = { a: 1, b: 2, c: 3 }; for (const k in d) { console.log(k); delete d.b; d.z = 1; }
for (const i in 'ab') console.log(typeof i, i); for (const x in null) console.log('never'); for (const i in [7, , 8]) console.log(i);
