const { setTimeout: sleep } = require('node:timers/promises');
const delays = { fast: 60, slow: 200 };

async function fetchData(url, signal) {
  await sleep(delays[url], undefined, { signal }); // rejects when aborted
  return `data of ${url}`;
}

async function fetchWithTimeout(url, limit) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limit);
  try {
    return await fetchData(url, controller.signal);
  } catch (error) {
    if (error.name === 'AbortError') throw new Error('request timeout');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function main() {
  for (const name of ['fast', 'slow']) {
    try {
      console.log(await fetchWithTimeout(name, 100));
    } catch (error) {
      console.log(error.message);
    }
  }
}

main();
