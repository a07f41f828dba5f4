const { PassThrough, Writable, Readable } = require('node:stream');
const p = new PassThrough();
p.on('error', (error) => console.log(error.name, error.code, error.message));
p.on('close', () => console.log('close', p.destroyed));
p.write('hello');
p.end(' world');
p.write('late', (error) => console.log('callback', error.code));
p.on('data', (chunk) => console.log('data', chunk.toString()));
const w = new Writable({ write(chunk, _, done) { console.log('chunk', chunk); done(); } });
w.write('text');
w.write('é', () => console.log('written'));
w.end(() => console.log('ended'));
const r = new Readable({ read() {} });
r.setEncoding('utf8');
r.push('one');
r.push('two');
r.push(null);
r.on('readable', () => console.log('readable', r.read()));
r.on('end', () => console.log('r end'));
try {
  w.write(null);
} catch (error) {
  console.log(error.code, error.message);
}
try {
  new Writable({ write() {} }).write(5);
} catch (error) {
  console.log(error.code, error.message);
}
const paused = Readable.from([1, 2, 3]);
paused.on('data', (n) => {
  console.log('n', n);
  paused.pause();
  setTimeout(() => paused.resume(), 1);
});
