for (let i = 0; i < 5; i++) setTimeout((x, y) => console.log('t', x, y), 10, i, i * 2);
setTimeout(() => console.log('later'), 15);
setTimeout(() => console.log('sooner'), 5);
