outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; console.log(i, j); } }
block: { console.log('in'); if (true) break block; console.log('never'); } console.log('out');
a: b: for (;;) { for (;;) break a; } let n = 0; w: while (true) { do { if (++n > 2) break w; continue w; } while (true); } console.log(n);
sw: switch (1) { case 1: for (;;) break sw; default: console.log('never'); }
