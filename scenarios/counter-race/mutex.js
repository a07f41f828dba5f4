// Where a section awaits in the middle, Node.js needs a lock too: here a chain of promises.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let counter = 0;
let last = Promise.resolve();

function locked(section) {
  last = last.then(section);
  return last;
}

async function increment() {
  for (let i = 0; i < 10; i++) {
    await locked(async () => {
      const value = counter; // load
      await sleep(1); // others wait meanwhile
      counter = value + 1; // store
    });
  }
}

async function main() {
  await Promise.all([increment(), increment(), increment()]);
  console.log(counter); // always 30
}

main();
