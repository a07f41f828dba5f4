// The same mistake: Promise.all over a list that is filled later.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const promises = [];

async function worker(id) {
  await sleep(50);
  console.log('worker', id, 'is done');
}

for (let id = 1; id <= 3; id++) {
  setTimeout(() => promises.push(worker(id))); // too late
}
Promise.all(promises).then(() => console.log('all done?'));
