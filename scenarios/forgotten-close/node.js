// The nearest mistake: an event that never comes. Node.js does not call it a deadlock;
// nothing is pending any more, so the program just ends, and "done" is never printed.
async function* consume(queue) {
  for (;;) {
    if (queue.length > 0) yield queue.shift();
    else await new Promise(() => {}); // who will resolve it?
  }
}

async function main() {
  for await (const val of consume([1, 2, 3])) {
    console.log(val);
  }
  console.log('done'); // never reached
}

main();
