const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function fetchUsers() {
  await sleep(100);
  return ['Ann', '(Bob)', 'Cleo'];
}

const filterActive = (users) => users.filter((name) => !name.startsWith('('));

async function saveToDatabase(users) {
  await sleep(50);
  console.log('saved', users);
}

fetchUsers()
  .then((users) => filterActive(users))
  .then((active) => saveToDatabase(active))
  .catch((error) => console.error(error));
// Node.js ends when nothing is left to wait for, so the chain runs to its end.
