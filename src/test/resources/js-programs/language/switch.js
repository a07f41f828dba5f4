function f(x) { const r = []; switch (x) { case 1: r.push('one'); case 2: r.push('two'); break; default: r.push('default'); case 3: r.push('three'); } return r; } console.log(f(1), f(2), f(3), f(4), f('1'));
switch (NaN) { case NaN: console.log('never'); break; default: console.log('default'); } switch (true) { case 1 > 2: console.log('a'); break; case 2 > 1: console.log('b'); }
switch (3) { } switch (1) { case 1: let x = 'scoped'; { let x = 2; } console.log(x); }
