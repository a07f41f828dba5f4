// Promise.all rejects with the first error but stops nobody; the AbortController does.
const { setTimeout: sleep } = require('node:timers/promises');

async function fetchOne(id, signal) {
  try {
    await sleep(50 * id, undefined, { signal }); // the network
  } catch (error) {
    console.log('fetch', id, 'cancelled');
    throw error;
  }
  throw new Error(`fetch ${id} failed`);
}

async function main() {
  const controller = new AbortController();
  const fetches = [1, 2].map((id) => fetchOne(id, controller.signal));
  try {
    await Promise.all(fetches);
  } catch (error) {
    controller.abort();
    await Promise.allSettled(fetches);
    console.log('error:', error.message);
  }
}

main();
