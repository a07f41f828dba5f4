const texts = ['', ' ', '12', ' 12 ', '12px', 'px', '0x1F', '0b11', '0o17', '1e3', '1e', '.5', '5.', '.', '-5', '+5', '--5', '- 5',
  'Infinity', '-Infinity', 'infinity', 'NaN', '1_000', '0x', '0xg', '1e1000', '-0', '00012', '\n42\t', '\u00a05\ufeff', '1,5', '12n', '0x-1', '1e+2', '1.2.3', 'Infinityx'];
for (const t of texts) console.log(JSON.stringify(t), Number(t), parseFloat(t), parseInt(t), +t);
console.log([2, 8, 10, 16, 36, 1, 37, 0].map((r) => parseInt('11', r)), parseInt('0x11', 16), parseInt('z', 36), parseInt('9', 8));
console.log(Number(null), Number(undefined), Number(true), Number([]), Number([5]), Number([1, 2]), Number({}), Number(new Date(5)), Number(10n));
console.log(parseInt(null), parseInt('123456789012345678901234567890'), parseInt(0.0000005), parseFloat('3.14abc'));
console.log(Number.isInteger(5), Number.isInteger(5.5), Number.isSafeInteger(2 ** 53), Number.isFinite('5'), isFinite('5'), isNaN('x'), Number.isNaN('x'));
console.log(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.EPSILON, Number.MAX_VALUE, Number.MIN_VALUE);
console.log(Number.parseFloat === parseFloat, Number.parseInt === parseInt);
console.log([1.5, 2.5, -1.5, -0.5, 0.49999999999999994, 2 ** 52 + 0.5].map(Math.round));
