const { Readable, Writable, Transform, PassThrough } = require('node:stream');
const source = Readable.from(['a', 'b', 'c']);
source.on('data', (chunk) => console.log('data', chunk));
source.on('end', () => console.log('end'));
source.on('close', () => console.log('close'));
const upper = new Transform({
  transform(chunk, encoding, callback) {
    console.log('transform', chunk, encoding);
    callback(null, String(chunk).toUpperCase());
  },
  flush(callback) {
    this.push('!');
    callback();
  },
  objectMode: true,
});
const sink = new Writable({
  objectMode: true,
  write(chunk, encoding, callback) {
    console.log('write', chunk);
    setTimeout(callback, 1);
  },
  final(callback) {
    console.log('final');
    callback();
  },
});
sink.on('finish', () => console.log('finish')).on('close', () => console.log('sink closed'));
sink.on('pipe', () => console.log('piped')).on('unpipe', () => console.log('unpiped'));
Readable.from([1, 2, 3]).pipe(upper).pipe(sink);
console.log('set up');
