const { EventEmitter } = require('node:events');
const e = new EventEmitter();
const log = (name) => function (...args) { console.log(name, ...args, this === e); };
const a = log('a');
console.log(e.on('x', a) === e, e.emit('none'), e.emit('x', 1, 2));
e.once('x', log('once'));
e.prependListener('x', log('first'));
e.prependOnceListener('x', log('first once'));
e.addListener('x', log('added'));
console.log(e.listenerCount('x'), e.eventNames(), e.listeners('x').length, e.rawListeners('x').length);
e.emit('x', 'go');
e.emit('x', 'again');
e.off('x', a);
console.log(e.listenerCount('x'), e.removeAllListeners('x') === e, e.emit('x'), e.eventNames());
e.on('newListener', (name, f) => console.log('new listener for', name, typeof f));
e.on('removeListener', (name) => console.log('removed from', name));
const f = () => {};
e.on('y', f);
e.removeListener('y', f);
e.on(Symbol('s'), f);
console.log(e.getMaxListeners(), EventEmitter.defaultMaxListeners, e.setMaxListeners(3) === e, e.getMaxListeners());
try {
  e.emit('error', new Error('nobody listens'));
} catch (error) {
  console.log(error.message);
}
try {
  e.emit('error', 'a text');
} catch (error) {
  console.log(error.name, error.code, error.message, error.context);
}
try {
  e.emit('error', { some: 'object' });
} catch (error) {
  console.log(error.message);
}
e.on('error', (error) => console.log('heard', error.message));
console.log(e.emit('error', new Error('now heard')));
try {
  e.on('x', 5);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
// A listener that is removed while the event is told still hears it.
const g = new EventEmitter();
const second = () => console.log('second');
g.on('z', () => g.off('z', second));
g.on('z', second);
g.emit('z');
g.emit('z');
class Pool extends EventEmitter {
  constructor() {
    super();
    this.size = 1;
  }
}
const p = new Pool();
p.on('free', () => console.log('free'));
console.log(p.emit('free'), p instanceof EventEmitter, require('events') === EventEmitter, EventEmitter.EventEmitter === EventEmitter, require('node:events').once.name);
