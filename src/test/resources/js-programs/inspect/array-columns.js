// From the seventh entry on an array is set in columns.
const range = (n, f = (i) => i) => Array.from({ length: n }, (_, i) => f(i));
for (const n of [5, 6, 7, 8, 10, 16, 17, 26, 27, 50, 99, 100, 101, 102, 200]) console.log(range(n));
console.log(range(7, (i) => 'item ' + i));
console.log(range(30, (i) => 'x'.repeat(i)));
console.log(range(12, (i) => i * 1000.5));
console.log(range(20, (i) => -i));
console.log(range(20, (i) => BigInt(i) ** 5n));
console.log(range(10, (i) => ({ i })));
console.log(range(8, (i) => [i, i * i]));
console.log(range(26, (i) => String.fromCharCode(97 + i)));
console.log(range(14, (i) => (i % 2 ? 'a long entry of text' : i)));
console.log(range(7, () => 'y'.repeat(20)));
console.log(range(7, () => undefined), range(9, (i) => i % 2 === 0));
console.log({ list: range(30) });
console.log([range(10), range(10)]);
console.log(range(120, (i) => 'n' + i));
console.log(range(7, () => '日本'), range(7, () => 'é😀'));
