// Async generators make the same chain, but a stage works only while it is asked.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function* fetchNames(...names) {
  for (const name of names) {
    await sleep(100); // the network
    yield name;
  }
}

async function* filter(input) {
  for await (const name of input) {
    if (!name.startsWith('(')) yield name;
  }
}

async function main() {
  const start = Date.now();
  for await (const name of filter(fetchNames('Ann', '(Bob)', 'Cleo', 'Dan'))) {
    await sleep(80); // the database
    console.log('saved', name);
  }
  // About 640 ms: the stages do not overlap. Go needs 480 ms.
  console.log(`${Math.round((Date.now() - start) / 80) * 80}ms`);
}

main();
