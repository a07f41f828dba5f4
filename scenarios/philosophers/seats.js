// One seat fewer than philosophers: a circle would need all three.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Fork {
  #last = Promise.resolve();
  async take() {
    let putBack;
    const before = this.#last;
    this.#last = new Promise((resolve) => (putBack = resolve));
    await before;
    return putBack;
  }
}

const seats = { free: 2, waiting: [] }; // one too few

async function sitDown() {
  if (seats.free > 0) seats.free--;
  else await new Promise((resolve) => seats.waiting.push(resolve));
}

function getUp() {
  const next = seats.waiting.shift();
  if (next) next();
  else seats.free++;
}

async function philosopher(name, left, right) {
  await sitDown();
  const putLeft = await left.take();
  await sleep(10); // reach for the other
  const putRight = await right.take();
  console.log(name, 'eats');
  await sleep(100);
  putRight();
  putLeft();
  getUp();
}

async function main() {
  const forks = [new Fork(), new Fork(), new Fork()];
  const names = ['Ada', 'Ben', 'Cid'];
  await Promise.all(names.map((name, i) => philosopher(name, forks[i], forks[(i + 1) % 3])));
  console.log('all have eaten');
}

main();
