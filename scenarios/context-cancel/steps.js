const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function longTask(signal) {
  for (let step = 1; ; step++) {
    signal.throwIfAborted(); // too late?
    console.log('step', step);
    await sleep(100); // work
  }
}

async function main() {
  try {
    await longTask(AbortSignal.timeout(250));
  } catch (error) {
    console.log(error.name); // TimeoutError
  }
}

main();
