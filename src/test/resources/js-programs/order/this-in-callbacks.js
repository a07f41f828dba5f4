setTimeout(function () { console.log(typeof this, this.constructor.name); }, 100);
setImmediate(function () { console.log(this.constructor.name); });
process.nextTick(function () { console.log(this === undefined || this === globalThis || typeof this); });
queueMicrotask(function () { 'use strict'; console.log(this); });
Promise.resolve().then(function () { 'use strict'; console.log(this); });
