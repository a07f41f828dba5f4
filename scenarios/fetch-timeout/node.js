const { setTimeout: sleep } = require('node:timers/promises');

async function fetchData(signal) {
  await sleep(200, undefined, { signal }); // the network; rejects when aborted
  return 'data';
}

async function fetchWithTimeout(limit) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limit);
  try {
    return await fetchData(controller.signal);
  } catch (error) {
    if (error.name === 'AbortError') throw new Error('request timeout');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

fetchWithTimeout(100).then(console.log, (error) => console.log(error.message));
