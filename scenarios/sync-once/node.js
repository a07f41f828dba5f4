// Keep the promise: everybody awaits the same one.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let connection;

async function connect() {
  console.log('connecting');
  await sleep(100); // the network
  return 'connection';
}

async function query(name) {
  connection ??= connect(); // once
  console.log(name, 'uses the', await connection);
}

['Ann', 'Bob', 'Cleo'].forEach(query);
