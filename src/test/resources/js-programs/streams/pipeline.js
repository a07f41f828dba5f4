const { Readable, Transform, Writable, pipeline } = require('node:stream');
const { pipeline: piped } = require('node:stream/promises');
async function main() {
  const out = [];
  await piped(
    Readable.from([1, 2, 3]),
    async function* (source) {
      for await (const n of source) yield n * 2;
    },
    new Writable({ objectMode: true, write(n, _, done) { out.push(n); done(); } }),
  );
  console.log(out);
  pipeline(
    Readable.from(['x']),
    new Transform({ objectMode: true, transform(_, __, done) { done(new Error('bad chunk')); } }),
    new Writable({ objectMode: true, write(_, __, done) { done(); } }),
    (error) => console.log('pipeline:', error.message),
  );
  try {
    await piped(Readable.from(['x']), new Writable({ objectMode: true, write(_, __, done) { done(new Error('sink broke')); } }));
  } catch (error) {
    console.log('rejected:', error.message);
  }
  const r = new Readable({ objectMode: true, read() { this.push(this.n = (this.n ?? 0) + 1); if (this.n === 3) this.push(null); } });
  for await (const n of r) console.log(n);
  const broken = new Readable({ read() { this.destroy(new Error('torn')); } });
  try {
    for await (const _ of broken);
  } catch (error) {
    console.log(error.message, broken.destroyed);
  }
  const text = Readable.from([Buffer.from('he'), Buffer.from('llo')]);
  let all = '';
  for await (const part of text) all += part;
  console.log(all);
}
main();
