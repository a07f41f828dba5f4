const { EventEmitter } = require('events');
const e = new EventEmitter();
e.on('x', (v) => console.log('sync', v)); e.on('x', async (v) => { await null; console.log('async', v); });
e.emit('x', 1); console.log('after emit');
