// A promise keeps its value until somebody asks: nobody has to wait for a receiver.
async function main() {
  const box = Promise.resolve(42);
  console.log(await box);
}

main();
