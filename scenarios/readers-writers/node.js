// The same count; acquire and release of the room are a queue of promises.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let readers = 0;
let free;
let room = Promise.resolve();

async function reader(name) {
  if (++readers === 1) room = new Promise((resolve) => (free = resolve)); // the first
  console.log(name, 'reads');
  await sleep(100);
  if (--readers === 0) free(); // the last
}

async function writer() {
  await room;
  console.log('writer writes');
}

async function main() {
  reader('Ann');
  await sleep(40);
  writer();
  await sleep(40);
  reader('Bob');
  await sleep(80);
  reader('Cleo');
}

main();
