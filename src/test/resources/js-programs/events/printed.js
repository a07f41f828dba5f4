// Emitters and targets as console.log shows them.
const { EventEmitter } = require('node:events');
class Pool extends EventEmitter {
  size = 2;
}
console.log(new EventEmitter());
const pool = new Pool();
pool.on('free', () => {});
pool.on('free', function later() {});
pool.once('end', () => {});
console.log(pool);
console.log(new EventTarget(), new AbortController(), Object.keys(pool));
