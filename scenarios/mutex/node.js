const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// One thread is no mutex: at every await somebody else may run. A chain of
// promises makes a section that only one may be in.
let last = Promise.resolve();

function locked(section) {
  const turn = last.then(section);
  last = turn.catch(() => {});
  return turn;
}

function work(name) {
  return locked(async () => {
    console.log(name, 'is in');
    await sleep(100); // alone here
    console.log(name, 'is out');
  });
}

Promise.all(['Ann', 'Bob', 'Cleo'].map(work));
