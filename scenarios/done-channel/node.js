const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function worker() {
  console.log('working...');
  await sleep(1000);
  console.log('finished');
}

async function main() {
  const done = worker(); // the promise is the signal
  await done;
  console.log('the worker is done');
}

main();
