const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function fetchData(delay) {
  await sleep(delay); // the network
  return 'data';
}

function timeout(ms) {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('timeout')), ms));
}

async function main() {
  for (const delay of [60, 160]) {
    try {
      console.log(delay, await Promise.race([fetchData(delay), timeout(100)]));
    } catch (error) {
      console.log(delay, error.message);
    }
  }
}

main();
