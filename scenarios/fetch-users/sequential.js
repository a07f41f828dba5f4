const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function fetchUser(id) {
  await sleep(150 - 50 * id); // the network
  return { id, name: `User ${id}` };
}

async function fetchUsers() {
  const user1 = await fetchUser(1); // waits here
  const user2 = await fetchUser(2); // then waits here
  return [user1, user2];
}

async function main() {
  const start = Date.now();
  console.log(await fetchUsers());
  console.log(`${Math.round((Date.now() - start) / 50) * 50}ms`);
}

main();
