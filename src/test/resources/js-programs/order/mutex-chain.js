class Mutex { #last = Promise.resolve(); lock() { let release; const next = new Promise((r) => (release = r)); const before = this.#last; this.#last = before.then(() => next); return before.then(() => release); } }
const m = new Mutex(), log = []; async function worker(n) { const release = await m.lock(); log.push('in ' + n); await null; log.push('out ' + n); release(); }
Promise.all([1, 2, 3].map(worker)).then(() => console.log(log.join(', ')));
