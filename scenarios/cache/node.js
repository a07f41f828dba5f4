// One thread: a Map needs no lock.
const cache = new Map();

async function set(key, value) {
  cache.set(key, value);
}

async function main() {
  await Promise.all([set('user:1', 'John'), set('user:2', 'Jane')]);
  console.log(cache.get('user:1'), cache.has('user:1'));
}

main();
