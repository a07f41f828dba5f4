// An EventEmitter is Node's broker; listeners are called at once, one after the other.
const { EventEmitter } = require('node:events');
const broker = new EventEmitter();

for (const name of ['Ann', 'Bob']) {
  broker.on('message', (msg) => console.log(name, 'gets', msg));
}
broker.emit('message', 'news');
broker.emit('message', 'weather');
broker.removeAllListeners();
