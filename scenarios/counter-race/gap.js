// One thread does not help here: at the await the others run, and they load the same number.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let counter = 0;

async function increment() {
  for (let i = 0; i < 10; i++) {
    const value = counter; // load
    await sleep(1); // others run meanwhile
    counter = value + 1; // store
  }
}

async function main() {
  await Promise.all([increment(), increment(), increment()]);
  console.log(counter); // 10
}

main();
