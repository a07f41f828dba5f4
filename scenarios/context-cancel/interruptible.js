const { setTimeout: sleep } = require('node:timers/promises');

async function longTask(signal) {
  for (let step = 1; ; step++) {
    console.log('step', step);
    await sleep(100, undefined, { signal }); // work that can be interrupted
  }
}

async function main() {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 250); // the user has pressed Esc
  try {
    await longTask(controller.signal);
  } catch (error) {
    console.log(error.name); // AbortError
  }
}

main();
