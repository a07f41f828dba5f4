let n = 0;
const id = setInterval(() => {
  console.log('interval', ++n);
  if (n === 3) clearInterval(id);
}, 5);
setTimeout(() => console.log('timeout 12'), 12);
