// One thread: between the load and the store of counter++ nothing else can run.
let counter = 0;

async function increment() {
  for (let i = 0; i < 1000; i++) {
    counter++;
  }
}

async function main() {
  await Promise.all([increment(), increment(), increment()]);
  console.log(counter); // always 3000
}

main();
