// Promise.all rejects with the first error but stops nobody; the AbortController does.
const { setTimeout: sleep } = require('node:timers/promises');

async function fetchOne(id, signal) {
  try {
    await sleep(50 * id, undefined, { signal });
  } catch (error) {
    console.log('fetch', id, 'cancelled');
    throw error;
  }
  if (id === 2) throw new Error(`fetch ${id} failed`);
  console.log('fetched', id);
}

async function main() {
  const controller = new AbortController();
  const fetches = [1, 2, 3].map((id) => fetchOne(id, controller.signal));
  try {
    await Promise.all(fetches);
  } catch (error) {
    controller.abort();
    await Promise.allSettled(fetches);
    console.log('error:', error.message);
  }
}

main();
