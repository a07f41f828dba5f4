// Short pieces, and a break after each: timers and other work come in between.
const { setImmediate: breathe } = require('node:timers/promises');

async function work(name, end) {
  let n = 0;
  while (Date.now() < end) {
    const until = Date.now() + 10;
    while (Date.now() < until); // a short piece, nobody else runs
    n++;
    await breathe(); // now somebody else may
  }
  console.log(name, n, 'pieces of work');
}

const end = Date.now() + 300;
work('greedy:', end);
work('polite:', end);
