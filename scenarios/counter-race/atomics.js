// Worker threads do share memory, if they are given a SharedArrayBuffer. Then JavaScript has
// the same race as Go, and Atomics for it; a plain cells[0]++ could lose updates here.
const { Worker, isMainThread, workerData } = require('node:worker_threads');

if (isMainThread) {
  const cells = new Int32Array(new SharedArrayBuffer(4));
  const workers = [1, 2, 3].map(() => new Worker(__filename, { workerData: cells }));
  const ends = workers.map((worker) => new Promise((resolve) => worker.on('exit', resolve)));
  Promise.all(ends).then(() => console.log(cells[0])); // always 30
} else {
  for (let i = 0; i < 10; i++) {
    Atomics.add(workerData, 0, 1); // one step that nobody can divide
  }
}
