const b = setTimeout(() => console.log('b never'), 5);
const a = setTimeout(() => { console.log('a'); clearTimeout(c); }, 4);
clearTimeout(b);
const c = setTimeout(() => console.log('c never'), 4);
