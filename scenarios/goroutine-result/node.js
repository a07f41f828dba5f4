function fetchUser(id) {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ id, name: `User ${id}` }), 100); // the network
  });
}

async function main() {
  const promise = fetchUser(1); // does not wait
  console.log('fetching');

  const user = await promise; // waits for the result
  console.log(user);
}

main();
