// One thread: the array needs no lock. But nobody can wait at it, so the worker has to look.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const jobs = [];
let open = true;

async function worker() {
  for (let looks = 1; open; looks++) {
    const job = jobs.shift();
    if (job) console.log(job, 'at look', looks);
    await sleep(30); // look again
  }
}

async function main() {
  worker();
  await sleep(100);
  jobs.push('resize');
  await sleep(100);
  jobs.push('upload');
  await sleep(100);
  open = false; // Node.js would not end by itself: a timer is always pending
}

main();
