// try … finally is JavaScript's defer.
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
  try {
    if (value === '') return 'empty value';
    cache.set(key, value);
    return null;
  } finally {
    unlock(); // on every way out
  }
}

async function main() {
  console.log(await updateCache('user:1', 'John'));
  console.log(await updateCache('user:2', ''));
  console.log(await updateCache('user:3', 'Jane'));
}

main();
