const { AsyncLocalStorage } = require('node:async_hooks');
const als = new AsyncLocalStorage();
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function handle(id) {
  await sleep(id * 30);
  console.log('request', id, 'sees', als.getStore());
  setTimeout(() => console.log('timer of', id, als.getStore()), 1);
  process.nextTick(() => console.log('tick of', id, als.getStore()));
  queueMicrotask(() => console.log('microtask of', id, als.getStore()));
  setTimeout(() => setImmediate(() => console.log('immediate of', id, als.getStore())), 8);
  await Promise.all([sleep(1), Promise.resolve()]);
  return als.getStore();
}
for (const id of [1, 2]) als.run({ id }, () => handle(id).then((store) => console.log('result', id, store, als.getStore())));
console.log('outside', als.getStore());
console.log(als.run(5, (a, b) => [als.getStore(), a, b], 'x', 'y'), als.run(1, () => als.exit(() => als.getStore())));
als.run('outer', () => {
  als.run('inner', () => console.log(als.getStore()));
  console.log(als.getStore());
  const bound = AsyncLocalStorage.bind(() => als.getStore());
  als.run('other', () => console.log(bound()));
  const snapshot = AsyncLocalStorage.snapshot();
  als.run('other', () => console.log(snapshot(() => als.getStore())));
});
als.enterWith('entered');
console.log(als.getStore());
setTimeout(() => console.log('later', als.getStore()), 200);
