// Locks made of promises deadlock as well, if a section awaits while it holds one.
// Nothing is pending in the end, so Node.js exits without printing the balances.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Account {
  #last = Promise.resolve();
  balance = 100;

  async lock() {
    let unlock;
    const before = this.#last;
    this.#last = new Promise((resolve) => (unlock = resolve));
    await before;
    return unlock;
  }
}

async function transfer(from, to, amount) {
  const unlockFrom = await from.lock();
  await sleep(1); // check the rules
  const unlockTo = await to.lock(); // never comes back
  from.balance -= amount;
  to.balance += amount;
  unlockTo();
  unlockFrom();
}

async function main() {
  const alice = new Account();
  const bob = new Account();
  await Promise.all([transfer(alice, bob, 10), transfer(bob, alice, 20)]);
  console.log(alice.balance, bob.balance);
}

main();
process.on('exit', () => console.log('exit: two transfers still wait'));
