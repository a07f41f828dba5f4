// Events take the place of channels; the idle timeout is a timer set anew by hand.
const { EventEmitter, once } = require('node:events');

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function doWork(events) {
  for (let i = 1; i <= 2; i++) {
    await sleep(100);
    events.emit('data', i);
  }
  await sleep(400); // silence
  events.emit('failure', new Error('connection lost'));
}

async function worker(events) {
  const idle = setTimeout(() => {
    console.log('no activity for 300ms');
    idle.refresh();
  }, 300);
  events.on('data', (n) => {
    console.log('received data:', n);
    idle.refresh();
  });
  const failure = once(events, 'failure').then(([e]) => `error: ${e.message}`);
  const quit = once(events, 'quit').then(() => 'quitting');
  console.log(await Promise.race([failure, quit]));
  clearTimeout(idle);
  events.removeAllListeners('data');
}

const events = new EventEmitter();

setTimeout(() => events.emit('quit'), 150);
worker(events);
doWork(events);
