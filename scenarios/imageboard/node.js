const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function query(board) {
  await sleep(50 * board);
  if (board === 3) throw new Error('no such board');
  return [`thread ${board}`];
}

async function loadAllBoards(boards) {
  // Promise.all would reject as soon as one query fails; allSettled keeps the others.
  const results = await Promise.allSettled(boards.map((id) => query(id)));
  return results.filter((r) => r.status === 'fulfilled').flatMap((r) => r.value);
}

async function main() {
  console.log(await loadAllBoards([1, 2, 3, 4]));
}

main();
