const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function work(id) {
  await sleep(id * 50);
  console.log('task', id, 'finishes');
}

async function main() {
  await Promise.all([1, 2, 3].map(work));
  console.log('Promise.all resolves');
}

main();
