// Iterators that are done: next() goes on to say so. Leave them out of the race.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function* count(name, n, pause) {
  for (let i = 1; i <= n; i++) {
    await sleep(pause);
    yield `${name}: ${i}`;
  }
}

async function main() {
  const next = (it) => it.next().then((result) => ({ it, result }));
  const sources = [count('a', 1, 10), count('b', 2, 50)];
  const pending = new Map(sources.map((it) => [it, next(it)]));
  while (pending.size > 0) {
    const { it, result } = await Promise.race(pending.values());
    if (result.done) pending.delete(it); // switched off
    else {
      console.log(result.value);
      pending.set(it, next(it));
    }
  }
  console.log('both are closed');
}

main();
