const { EventEmitter } = require('node:events'); const e = new EventEmitter(); e.on('go', () => { throw new Error('in listener'); }); e.emit('go');
