const log = (x) => (console.log(x), x);
const src = { get a() { console.log('get a'); }, get b() { console.log('get b'); return 1; } };
const { [log('a')]: v1 = log('default a'), [log('b')]: v2 = log('never') } = src; console.log(v1, v2);
const it = { [Symbol.iterator]() { console.log('iter'); let i = 0; return { next() { console.log('next'); return { value: i++, done: i > 3 }; }, return() { console.log('return'); return {}; } }; } };
const [f1, f2] = it; console.log(f1, f2); const [...all] = it; console.log(all); const [] = it;
try { const [g = (() => { throw new Error('in default'); })()] = { [Symbol.iterator]: () => ({ next: () => ({ value: undefined, done: false }), return: () => (console.log('closed'), {}) }) }; } catch (e) { console.log(e.message); }
