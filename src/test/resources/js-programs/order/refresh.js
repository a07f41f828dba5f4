let n = 0;
const t = setTimeout(() => { console.log('fired', ++n); if (n < 2) t.refresh(); }, 5);
setTimeout(() => console.log('between'), 7);
