console.log('waits');
setTimeout(() => console.log('timer'), 5);
await new Promise(() => {});
console.log('never');
