const n = 3; console.log(`a${n}b${n * 2}c`, `line
two`, `\${}`, `${`nested ${n}`}`, `${[1, 2]}`, `${{}}`, `${null} ${undefined} ${true} ${1n}`);
function tag(s, ...v) { return [s.raw, [...s], v, Object.isFrozen(s)]; } console.log(tag`x\n${1}y${2}`, tag``);
const same = () => ((s) => s)`q`; console.log(same() === same(), ((s) => s)`q` === ((s) => s)`q`);
const o = { t(s) { return this.x + s[0]; }, x: 'X' }; console.log(o.t`method`, String.raw`\u00e9\n${5}`); console.log(tag`\unicode`[1]);
try { `${Symbol('s')}`; } catch (e) { console.log(e.message); }
