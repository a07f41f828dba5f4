const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function rateLimiter() {
  const requests = [1, 2, 3, 4, 5]; // an array takes them all

  for (const req of requests) {
    await sleep(200); // wait for the next tick
    console.log('processing request', req);
  }
}

rateLimiter();
