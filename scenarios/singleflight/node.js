// Put the promise, not the value, into the cache: everybody awaits the same one.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const calls = new Map();

async function fetchValue(key) {
  console.log('fetching', key);
  await sleep(100); // the database
  return `value of ${key}`;
}

function get(key) {
  if (!calls.has(key)) {
    calls.set(key, fetchValue(key).finally(() => calls.delete(key)));
  }
  return calls.get(key);
}

async function ask() {
  console.log(await get('user:1'));
}

async function main() {
  ask();
  await sleep(30);
  ask();
  await sleep(30);
  ask();
}

main();
