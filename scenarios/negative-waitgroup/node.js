// Promise.all counts by itself; a promise can be settled only once.
async function worker(good) {
  if (!good) {
    console.log('something failed');
    return;
  }
  console.log('worked');
}

Promise.all([worker(false)]).then(() => console.log('all done'));
