// Both forks or none: nobody holds one and waits for the other. One thread, so looking and taking
// need no lock as long as there is no await between them.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const free = [true, true, true];
let waiting = [];

async function take(l, r) {
  while (!free[l] || !free[r]) {
    await new Promise((resolve) => waiting.push(resolve)); // until somebody is done
  }
  free[l] = free[r] = false; // both at once
}

function putBack(l, r) {
  free[l] = free[r] = true;
  waiting.forEach((wake) => wake());
  waiting = [];
}

async function philosopher(name, i) {
  await take(i, (i + 1) % 3);
  console.log(name, 'eats');
  await sleep(100);
  putBack(i, (i + 1) % 3);
}

async function main() {
  await Promise.all(['Ada', 'Ben', 'Cid'].map(philosopher));
  console.log('all have eaten');
}

main();
