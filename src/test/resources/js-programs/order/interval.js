let n = 0;
const id = setInterval(() => {
  console.log('interval', ++n);
  if (n === 3) clearInterval(id);
}, 10);
setTimeout(() => console.log('timeout 18'), 18);
