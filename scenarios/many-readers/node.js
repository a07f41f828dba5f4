const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// One thread: nobody can write in the middle of a read, unless the read awaits.
let price = 10;

async function read(name) {
  console.log(name, 'reads', price);
  await sleep(100);
}

async function write() {
  price = 20;
  console.log('writer sets', price);
  await sleep(100);
}

const after = (ms, action) => sleep(ms).then(action);

Promise.all([
  after(0, () => read('Ann')),
  after(20, () => read('Bob')),
  after(40, write), // Ann and Bob are still reading: nobody waits
  after(60, () => read('Cleo')),
]);
