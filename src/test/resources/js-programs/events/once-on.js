const { EventEmitter, once, on } = require('node:events');
const e = new EventEmitter();
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function main() {
  setTimeout(() => e.emit('ready', 1, 2), 5);
  console.log(await once(e, 'ready'));
  setTimeout(() => e.emit('error', new Error('broken')), 5);
  try {
    await once(e, 'ready');
  } catch (error) {
    console.log('once rejects:', error.message);
  }
  setTimeout(() => e.emit('error', new Error('wanted')), 1);
  console.log((await once(e, 'error'))[0].message);
  console.log(e.eventNames());
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 5);
  try {
    await once(e, 'never', { signal: stop.signal });
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
  setTimeout(async () => {
    e.emit('job', 'a');
    e.emit('job', 'b');
    await sleep(1);
    e.emit('job', 'c');
  }, 1);
  for await (const [job] of on(e, 'job')) {
    console.log('job', job);
    if (job === 'c') break;
  }
  console.log(e.listenerCount('job'), e.eventNames());
  setTimeout(() => e.emit('error', new Error('stops the loop')), 1);
  try {
    for await (const x of on(e, 'job')) console.log(x);
  } catch (error) {
    console.log(error.message);
  }
  const target = new EventTarget();
  setTimeout(() => target.dispatchEvent(new Event('ping')), 1);
  const [event] = await once(target, 'ping');
  console.log(event.type, event.constructor.name);
}
main();
