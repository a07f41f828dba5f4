const iterable = { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: Promise.resolve(++n), done: n > 3 }), return() { console.log('return'); return {}; } }; } };
(async () => { for await (const x of iterable) { console.log(x); if (x === 2) break; } console.log('end'); })();
