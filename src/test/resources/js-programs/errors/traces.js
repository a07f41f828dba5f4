function inner() {
  throw new Error('deep');
}
const outer = () => inner();
class Pool {
  run() {
    outer();
  }
  static make() {
    return new Pool();
  }
  get size() {
    return outer();
  }
}
try {
  Pool.make().run();
} catch (error) {
  console.log(error.stack);
}
try {
  [1].map(() => outer());
} catch (error) {
  console.log(error);
}
try {
  new Pool().size;
} catch (error) {
  console.log(error);
}
async function later() {
  await null;
  inner();
}
later().catch((error) => console.log(error));
const e = new Error('extra');
e.code = 42;
console.log(e);
console.log({ e });
console.log(new Error('outer', { cause: e }));
