async function* g() { console.log('never'); yield 1; }
const it = g();
it.return(Promise.resolve('r')).then((r) => console.log(r));
it.next().then((r) => console.log(r));
const two = g();
two.throw(new Error('early')).catch((e) => console.log(e.message));
two.next().then((r) => console.log(r));
