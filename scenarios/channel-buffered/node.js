// An array is the queue, but it is never full: nothing slows the producer down.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const queue = [];

async function consumer() {
  for (let i = 0; i < 5; i++) {
    await sleep(100); // slow
    console.log('received', queue.shift());
  }
}

async function main() {
  const done = consumer();

  for (let i = 1; i <= 5; i++) {
    queue.push(i); // never waits
    console.log('sent', i, 'queued:', queue.length);
  }
  await done;
}

main();
