// An event wakes the worker: nobody has to look.
const { EventEmitter, on } = require('node:events');
const queue = new EventEmitter();
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function worker(signal) {
  try {
    for await (const [job] of on(queue, 'job', { signal })) {
      console.log(job);
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
    console.log('no more jobs');
  }
}

async function main() {
  const end = new AbortController();
  const done = worker(end.signal);
  await sleep(100);
  queue.emit('job', 'resize');
  await sleep(100);
  queue.emit('job', 'upload');
  await sleep(10);
  end.abort();
  await done;
}

main();
