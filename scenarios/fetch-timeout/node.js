const { setTimeout: sleep } = require('node:timers/promises');

async function fetchData(url, signal) {
  await sleep(200, undefined, { signal }); // the network; rejects when aborted
  return `data of ${url}`;
}

async function fetchWithTimeout(url, timeout) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    return await fetchData(url, controller.signal);
  } catch (error) {
    if (error.name === 'AbortError') throw new Error('request timeout');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

// The fetch itself is aborted. Today AbortSignal.timeout(100) does it without the timer.
fetchWithTimeout('/users', 100).then(console.log, (error) => console.log(error.message));
