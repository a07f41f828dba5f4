const a = performance.now();
setTimeout(() => { const d = performance.now() - a; console.log(d >= 9.9, d < 1000, typeof performance.timeOrigin); }, 10);
