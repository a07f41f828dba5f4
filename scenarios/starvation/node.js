// One thread: whoever does not await starves all others. setTimeout cannot fire meanwhile.
const start = Date.now();
setTimeout(() => console.log('timer of 10 ms after', Math.round((Date.now() - start) / 100) * 100, 'ms'), 10);

let n = 0;
while (Date.now() - start < 300) n++; // greedy
console.log('the loop has ended');
