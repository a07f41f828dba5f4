const fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i++); } console.log(fs.map((f) => f()), fs.map((f) => f()));
var vs = []; for (var j = 0; j < 3; j++) vs.push(() => j); console.log(vs.map((f) => f()));
const gs = []; for (const k of ['a', 'b']) gs.push(() => k); for (const k in { x: 1, y: 2 }) gs.push(() => k); console.log(gs.map((f) => f()));
const hs = []; for (let i = 0, get = () => i; i < 2; i++) hs.push([get, () => i]); console.log(hs.map(([a, b]) => [a(), b()]));
