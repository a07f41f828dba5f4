// The same mistake: whoever wakes does not look again, and finds nothing.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const queue = [];
let waiting = [];

function broadcast() {
  waiting.forEach((wake) => wake());
  waiting = [];
}

async function consumer(name) {
  if (queue.length === 0) {
    await new Promise((resolve) => waiting.push(resolve));
  }
  console.log(name, 'takes', queue.shift()); // undefined: JavaScript does not even panic
}

async function main() {
  consumer('Ann');
  consumer('Bob');
  await sleep(100);
  queue.push('tea');
  broadcast(); // wake all
}

main();
