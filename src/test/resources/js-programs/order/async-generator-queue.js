async function* g() { try { const a = yield 1; console.log('a', a); const b = yield 2; console.log('b', b); } finally { console.log('cleanup'); } }
const it = g();
it.next('zero').then((r) => console.log('n1', r));
it.next('first').then((r) => console.log('n2', r));
it.return('bye').then((r) => console.log('ret', r));
it.next().then((r) => console.log('n3', r));
it.throw(new Error('x')).catch((e) => console.log('thrown', e.message));
console.log('sync');
