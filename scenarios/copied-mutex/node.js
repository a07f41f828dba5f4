// Without a lock the same happens in Node.js, as soon as there is an await in the middle.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const account = { balance: 0 };

async function deposit(amount) {
  const balance = account.balance;
  await sleep(50); // ask the bank
  account.balance = balance + amount;
}

async function main() {
  await Promise.all([deposit(10), deposit(10)]);
  console.log('balance:', account.balance); // 10
}

main();
