// Forks made of promises: the same circle, if each awaits the second fork holding the first.
// Node.js exits, because nothing is pending; nobody has eaten.
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

async function philosopher(name, left, right) {
  const putLeft = await left.take();
  await sleep(10); // reach for the other
  const putRight = await right.take();
  console.log(name, 'eats');
  await sleep(100);
  putRight();
  putLeft();
}

async function main() {
  const forks = [new Fork(), new Fork(), new Fork()];
  await Promise.all(['Ada', 'Ben', 'Cid'].map((name, i) => philosopher(name, forks[i], forks[(i + 1) % 3])));
  console.log('all have eaten');
}

main();
process.on('exit', () => console.log('exit: is anybody full?'));
