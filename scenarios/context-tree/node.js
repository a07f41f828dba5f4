// AbortSignal.any makes a signal that follows its parents.
function child(parent) {
  const own = new AbortController();
  return { signal: AbortSignal.any([parent, own.signal]), stop: () => own.abort() };
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function worker(signal, name) {
  signal.addEventListener('abort', () => console.log(name, 'stops:', signal.reason.name));
}

async function main() {
  const server = child(new AbortController().signal);
  const request = child(server.signal);
  const query = child(request.signal);
  worker(server.signal, 'server');
  worker(query.signal, 'query');

  await sleep(100);
  request.stop(); // the user has left
  await sleep(100);
  console.log('server aborted:', server.signal.aborted);
  server.stop(); // shut down
}

main();
