// In Node.js the call itself gives something to hold on to: a promise.
async function fetchUser(id) {
  return { id, name: 'John' };
}

async function main() {
  const promise = fetchUser(1);
  console.log(await promise);
}

main();
