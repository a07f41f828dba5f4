// A waiting list of resolve functions; the same rule: look again after waking up.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const queue = [];
let waiting = [];

function broadcast() {
  waiting.forEach((wake) => wake());
  waiting = [];
}

async function consumer(name) {
  while (queue.length === 0) {
    await new Promise((resolve) => waiting.push(resolve));
  }
  console.log(name, 'takes', queue.shift());
}

async function main() {
  consumer('Ann');
  consumer('Bob');
  await sleep(100);
  for (const item of ['tea', 'cake']) {
    queue.push(item);
    broadcast(); // wake all
    await sleep(100);
  }
}

main();
