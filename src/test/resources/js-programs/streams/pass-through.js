const { PassThrough } = require('node:stream');
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function main() {
  const ch = new PassThrough({ objectMode: true, highWaterMark: 2 });
  for (const name of ['end', 'finish', 'close', 'drain', 'pause', 'resume', 'readable']) ch.on(name, () => console.log('event', name));
  (async () => {
    for (let i = 1; i <= 5; i++) {
      const more = ch.write(i);
      console.log('wrote', i, more, ch.writableLength, ch.readableLength);
      if (!more) await new Promise((resolve) => ch.once('drain', resolve));
    }
    ch.end();
    console.log('ended', ch.writableEnded, ch.writableFinished);
  })();
  for await (const v of ch) {
    console.log('read', v);
    await sleep(1);
  }
  console.log('done', ch.destroyed, ch.readableEnded, ch.writableFinished);
}
main();
