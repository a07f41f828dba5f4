const fs = [];
setTimeout(() => { console.log('t1'); setImmediate(() => console.log('i from t1')); setTimeout(() => console.log('t from t1'), 1); process.nextTick(() => console.log('n from t1')); }, 100);
setImmediate(() => { console.log('i1'); setTimeout(() => console.log('t from i1'), 50); });
