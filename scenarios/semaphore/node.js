const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Semaphore {
  #free;
  #waiting = [];
  constructor(max) {
    this.#free = max;
  }
  async acquire() {
    if (this.#free > 0) this.#free--;
    else await new Promise((resolve) => this.#waiting.push(resolve));
  }
  release() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}

async function process(item, sem) {
  await sem.acquire(); // take a place
  try {
    console.log('start', item);
    await sleep(100);
  } finally {
    sem.release();
  }
}

async function main() {
  const start = Date.now();
  const sem = new Semaphore(2); // room for two
  await Promise.all([1, 2, 3, 4, 5].map((item) => process(item, sem)));
  console.log(`${Math.round((Date.now() - start) / 50) * 50}ms`);
}

main();
