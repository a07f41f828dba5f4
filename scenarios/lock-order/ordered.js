// One order for everybody: the account with the lower number is locked first.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Account {
  #last = Promise.resolve();
  balance = 100;

  constructor(id) {
    this.id = id;
  }

  async lock() {
    let unlock;
    const before = this.#last;
    this.#last = new Promise((resolve) => (unlock = resolve));
    await before;
    return unlock;
  }
}

async function transfer(from, to, amount) {
  const [first, second] = from.id < to.id ? [from, to] : [to, from];
  const unlockFirst = await first.lock();
  await sleep(1); // check the rules
  const unlockSecond = await second.lock();
  from.balance -= amount;
  to.balance += amount;
  unlockSecond();
  unlockFirst();
}

async function main() {
  const alice = new Account(1);
  const bob = new Account(2);
  await Promise.all([transfer(alice, bob, 10), transfer(bob, alice, 20)]);
  console.log(alice.balance, bob.balance);
}

main();
