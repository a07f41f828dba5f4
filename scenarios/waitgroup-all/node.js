const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function processUser(name) {
  await sleep(20 * name.length);
  console.log(name, 'processed');
  return `hello ${name}`;
}

async function processAllUsers(users) {
  const promises = users.map((user) => processUser(user));
  return await Promise.all(promises); // until all have resolved
}

async function main() {
  console.log(await processAllUsers(['Charlotte', 'Dora', 'Eve']));
}

main();
