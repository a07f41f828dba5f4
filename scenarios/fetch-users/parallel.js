const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function fetchUser(id) {
  await sleep(150 - 50 * id); // the network
  return { id, name: `User ${id}` };
}

async function fetchUsers() {
  const promise1 = fetchUser(1); // starts
  const promise2 = fetchUser(2); // starts
  // Each await asks for its own promise: the order is the order of asking.
  return [await promise1, await promise2];
}

async function main() {
  const start = Date.now();
  console.log(await fetchUsers());
  console.log(`${Math.round((Date.now() - start) / 50) * 50}ms`);
}

main();
