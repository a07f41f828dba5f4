const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Barrier {
  #missing;
  #open;
  #opened = new Promise((resolve) => (this.#open = resolve));
  constructor(count) {
    this.#missing = count;
  }
  wait() {
    if (--this.#missing === 0) this.#open(); // the last one opens
    return this.#opened;
  }
}

async function worker(id, barrier) {
  await sleep(id * 50);
  console.log('worker', id, 'has finished phase 1');
  await barrier.wait();
  console.log('phase 2');
}

const barrier = new Barrier(3);
for (let id = 1; id <= 3; id++) worker(id, barrier);
