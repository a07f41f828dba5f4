const timers = require('node:timers/promises');
const { setTimeout: sleep, setImmediate: immediate, setInterval: every, scheduler } = timers;
async function main() {
  console.log(await sleep(5, 'value'), await sleep(1), await immediate('at once'));
  const c = new AbortController();
  setTimeout(() => c.abort(), 5);
  try {
    await sleep(1000, null, { signal: c.signal });
  } catch (error) {
    console.log(error.name, error.code, error.message, error.cause?.name);
  }
  try {
    await sleep(1000, null, { signal: AbortSignal.abort('why') });
  } catch (error) {
    console.log(error.name, error.code, error.cause);
  }
  try {
    await immediate(null, { signal: c.signal });
  } catch (error) {
    console.log(error.name);
  }
  let n = 0;
  for await (const v of every(10, 'tick')) {
    console.log(v, ++n);
    if (n === 3) break;
  }
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 25);
  try {
    for await (const _ of every(10, null, { signal: stop.signal })) console.log('beat');
  } catch (error) {
    console.log(error.name, error.message);
  }
  await scheduler.wait(5);
  console.log('waited');
  await scheduler.yield();
  console.log('yielded', require('timers/promises') === timers, require('node:timers').promises === timers, require('timers').setTimeout === setTimeout);
}
main();
