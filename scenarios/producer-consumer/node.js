// A stream with a highWaterMark is Node's bounded buffer: write says when it is full.
const { PassThrough } = require('node:stream');
const { once } = require('node:events');
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const buffer = new PassThrough({ objectMode: true, highWaterMark: 3 });

async function producer(first) {
  for (let i = first; i < first + 4; i++) {
    await sleep(20);
    if (!buffer.write(i)) await once(buffer, 'drain'); // waits when full
  }
}

async function consumer() {
  let sum = 0;
  for await (const item of buffer) {
    await sleep(35); // one consumer, twice as fast as each of Go's two
    sum += item;
  }
  return sum;
}

async function main() {
  const total = consumer();
  await Promise.all([producer(10), producer(20)]);
  buffer.end(); // after the last producer
  console.log('total:', await total);
}

main();
