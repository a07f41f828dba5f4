// One lock that all deposits share: each waits for the one before.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const account = { balance: 0, last: Promise.resolve() };

function deposit(amount) {
  account.last = account.last.then(async () => {
    const balance = account.balance;
    await sleep(50); // ask the bank
    account.balance = balance + amount;
  });
  return account.last;
}

async function main() {
  await Promise.all([deposit(10), deposit(10)]);
  console.log('balance:', account.balance); // 20
}

main();
