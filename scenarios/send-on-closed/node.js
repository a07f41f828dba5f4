// break in for await tells the generator to stop: its finally runs.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function* producer() {
  try {
    for (let i = 1; ; i++) {
      await sleep(50);
      yield i;
    }
  } finally {
    console.log('producer stops');
  }
}

async function main() {
  for await (const i of producer()) {
    console.log(i);
    if (i === 2) break; // enough!
  }
}

main();
