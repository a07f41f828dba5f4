class MyPromise extends Promise { constructor(f) { super(f); console.log('made'); } }
const p = MyPromise.resolve(1);
console.log(p instanceof MyPromise, p.then((x) => x) instanceof MyPromise);
p.then((v) => console.log('v', v)).finally(() => console.log('fin'));
console.log(p);
(async () => { console.log('awaited', await p); })();
