// A promise that nobody awaits is no leak: it holds no thread and is collected.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function search(server) {
  await sleep(server * 50);
  return `answer of server ${server}`;
}

async function main() {
  // The others run to their end as well; nobody looks at their answers.
  console.log(await Promise.any([1, 2, 3].map(search)));
  await sleep(200); // other business
}

main();
