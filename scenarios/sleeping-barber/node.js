// A queue with a limit; the barber waits for a call when it is empty.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const chairs = [];
let wake = () => {};
let open = true;

async function barber() {
  while (open || chairs.length > 0) {
    if (chairs.length === 0) await new Promise((resolve) => (wake = resolve));
    const name = chairs.shift();
    if (!name) continue;
    console.log('cutting', name);
    await sleep(100);
  }
}

async function main() {
  const closed = barber();
  for (const name of ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve']) {
    await sleep(30);
    if (chairs.length < 2) {
      chairs.push(name);
      wake();
    } else {
      console.log(name, 'finds no chair');
    }
  }
  open = false;
  wake();
  await closed;
}

main();
