// Resolving a promise twice is allowed: the second time has no effect.
const promise = new Promise((resolve) => {
  resolve('from 1');
  resolve('from 2');
});
promise.then(console.log);
