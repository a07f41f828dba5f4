// An async generator is the twin: for await ends when the generator returns.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function* countdown() {
  for (let i = 3; i > 0; i--) {
    yield i;
    await sleep(100);
  }
}

async function main() {
  for await (const n of countdown()) {
    console.log(n);
  }
  console.log('lift off');
}

main();
