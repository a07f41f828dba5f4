// A generator that returns ends the loop: its return is the close.
async function* producer() {
  for (let i = 1; i <= 3; i++) {
    yield i;
  }
} // no more values

async function main() {
  for await (const val of producer()) {
    console.log(val);
  }
  console.log('done');
}

main();
