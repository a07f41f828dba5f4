// A lock in JavaScript has the same trap: the early return skips unlock. Nothing is pending then,
// so Node.js just ends, and the third update is never reported.
let locked = false;
const waiting = [];

async function lock() {
  if (locked) await new Promise((resolve) => waiting.push(resolve));
  locked = true;
}

function unlock() {
  locked = false;
  waiting.shift()?.();
}

const cache = new Map();

async function updateCache(key, value) {
  await lock();
  if (value === '') return 'empty value'; // still locked
  cache.set(key, value);
  unlock();
  return null;
}

async function main() {
  console.log(await updateCache('user:1', 'John'));
  console.log(await updateCache('user:2', ''));
  console.log(await updateCache('user:3', 'Jane')); // waits for ever
}

main();
