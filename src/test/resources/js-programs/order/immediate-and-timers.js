setImmediate(() => {
  console.log('immediate 1');
  setImmediate(() => console.log('immediate 3'));
  process.nextTick(() => console.log('tick in immediate'));
  Promise.resolve().then(() => console.log('promise in immediate'));
});
setImmediate(() => console.log('immediate 2'));
setTimeout(() => console.log('timeout 200'), 200);
setTimeout(() => console.log('timeout 100'), 100);
