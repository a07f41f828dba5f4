// The lower number first: no circle can close.
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

async function philosopher(name, first, second) {
  const putFirst = await first.take();
  await sleep(10); // reach for the other
  const putSecond = await second.take();
  console.log(name, 'eats');
  await sleep(100);
  putSecond();
  putFirst();
}

async function main() {
  const [fork1, fork2, fork3] = [new Fork(), new Fork(), new Fork()];
  await Promise.all([
    philosopher('Ada', fork1, fork2),
    philosopher('Ben', fork2, fork3),
    philosopher('Cid', fork1, fork3), // not 3, 1
  ]);
  console.log('all have eaten');
}

main();
