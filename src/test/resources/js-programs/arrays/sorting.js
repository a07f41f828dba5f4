// Sorting is stable, and asks the comparison in V8's order.
const asked = [];
[5, 2, 9, 1, 7].sort((a, b) => (asked.push([a, b].join('?')), a - b));
console.log(asked.join(' '));
const long = Array.from({ length: 40 }, (_, i) => (i * 17) % 40);
let count = 0;
console.log(long.sort((a, b) => (count++, a - b)).join(), count);
console.log([3, 1, 2].sort(() => 0), [3, 1, 2].sort(() => -1), [3, 1, 2].sort(() => 1), [3, 1, 2].sort((a, b) => a > b));
console.log(['ä', 'a', 'Z', 'z', 'é', '😀', '\uffff'].sort());
console.log([undefined, 3, null, 1, undefined].sort(), [, 2, , 1].sort());
const words = 'the quick brown fox jumps over the lazy dog'.split(' ');
console.log(words.sort((a, b) => a.length - b.length || a.localeCompare(b)));
console.log(new Uint8Array([3, 20, 100]).sort().join(), new Float64Array([1, -0, 0, NaN, -1]).sort());
