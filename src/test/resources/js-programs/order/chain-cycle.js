const p = new Promise((r) => setTimeout(() => r(p), 1));
p.catch((e) => console.log(e.name, e.message));
let q; q = Promise.resolve().then(() => q); q.catch((e) => console.log(e.message));
