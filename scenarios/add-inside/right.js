// The list is complete before Promise.all looks at it.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function worker(id) {
  await sleep(50);
  console.log('worker', id, 'is done');
}

async function main() {
  const promises = [];
  for (let id = 1; id <= 3; id++) {
    promises.push(worker(id)); // before the waiting
  }
  await Promise.all(promises);
  console.log('all done!');
}

main();
