// The same dance with two flags and timers.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const held = { left: false, right: false };

async function walker(name, mine, other, pause) {
  for (let attempt = 1; attempt <= 4; attempt++) {
    held[mine] = true;
    await sleep(20); // step forward
    if (!held[other]) {
      console.log(name, 'passes at try', attempt);
      held[mine] = false;
      return;
    }
    await sleep(20); // after you!
    held[mine] = false; // step back
    await sleep(pause);
  }
  console.log(name, 'gives up');
}

async function main() {
  await Promise.all([walker('Ann', 'left', 'right', 20), walker('Bob', 'right', 'left', 20)]);
  console.log('and now with different pauses');
  await Promise.all([walker('Ann', 'left', 'right', 20), walker('Bob', 'right', 'left', 70)]);
}

main();
