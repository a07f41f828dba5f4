const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function work(item) {
  await sleep(40 + 20 * item);
  console.log('done:', item);
}

async function main() {
  const running = new Set();
  for (let item = 1; item <= 5; item++) {
    if (running.size === 2) await Promise.race(running); // waits here
    const promise = work(item).finally(() => running.delete(promise));
    running.add(promise);
  }
  await Promise.all(running);
  console.log('all done');
}

main();
