function fetchUser(id) {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ id, name: `User ${id}` }), 140 - 30 * id);
  });
}

async function getAllUsers() {
  const promises = [fetchUser(1), fetchUser(2), fetchUser(3)];
  // Promise.all keeps the order of the promises, whoever is first.
  return await Promise.all(promises);
}

async function main() {
  console.log('all users:', await getAllUsers());
}

main();
