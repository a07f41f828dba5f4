const t = setInterval(() => console.log('never'), 1000);
t.unref();
console.log(t.hasRef());
setTimeout(() => console.log('done'), 5);
