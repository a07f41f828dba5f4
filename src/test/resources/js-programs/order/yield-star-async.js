async function* inner() { yield 1; yield 2; return 'r'; }
async function* outer() { const r = yield* inner(); console.log('inner returned', r); yield* [3, Promise.resolve(4)]; }
(async () => { for await (const x of outer()) console.log(x); })();
let p = Promise.resolve(); for (let i = 1; i <= 16; i++) p = p.then(() => console.log('tick', i));
