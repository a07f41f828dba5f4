// A promise is not a meeting: resolve never waits for anybody who awaits.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function sender(resolve) {
  console.log('sender: has hello');
  resolve('hello'); // does not wait
  console.log('sender: is rid of it');
}

async function main() {
  const promise = new Promise((resolve) => sender(resolve));

  await sleep(100); // main is busy
  console.log('main:   wants it');
  console.log('main:   has', await promise);
}

main();
