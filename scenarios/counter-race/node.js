// One thread: between the load and the store nothing else can run.
let counter = 0;

async function increment() {
  for (let i = 0; i < 10; i++) {
    counter++;
  }
}

async function main() {
  await Promise.all([increment(), increment(), increment()]);
  console.log(counter); // always 30
}

main();
