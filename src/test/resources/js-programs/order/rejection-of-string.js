console.log('a');
Promise.reject('just text');
setImmediate(() => console.log('never'));
