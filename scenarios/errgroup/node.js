// Promise.all rejects with the first error but stops nobody; the AbortController does.
const { setTimeout: sleep } = require('node:timers/promises');

async function login() {
  await sleep(50);
  throw new Error('wrong password');
}

async function fetchAll(signal) {
  try {
    await sleep(100, undefined, { signal }); // the network
  } catch (error) {
    console.log('fetch cancelled');
    throw error;
  }
}

async function main() {
  const controller = new AbortController();
  const group = [login(), fetchAll(controller.signal)];
  try {
    await Promise.all(group);
  } catch (error) {
    controller.abort();
    await Promise.allSettled(group);
    console.log('error:', error.message);
  }
}

main();
