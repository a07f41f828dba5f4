const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const { setInterval: ticks } = require('node:timers/promises');

async function worker(signal) {
  try {
    for await (const _ of ticks(500, undefined, { signal })) {
      console.log('working...');
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
    console.log('stopping');
  }
}

async function main() {
  const quit = new AbortController();
  worker(quit.signal);

  await sleep(1800);
  quit.abort(); // tell the worker to stop
}

main();
