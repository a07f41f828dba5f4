// A stream may be ended once: by whoever waits for all who write to it.
const { PassThrough } = require('node:stream');
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function sender(id, ch) {
  await sleep(id * 10);
  ch.write(id);
}

async function closer(ch, senders) {
  await Promise.all(senders);
  ch.end(); // all are done
}

async function main() {
  const ch = new PassThrough({ objectMode: true });
  closer(ch, [sender(1, ch), sender(2, ch)]);
  for await (const id of ch) {
    console.log('from', id);
  }
  console.log('both are done');
}

main();
