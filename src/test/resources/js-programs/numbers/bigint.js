console.log(2n ** 100n, -7n / 2n, -7n % 2n, 5n & 3n, -5n >> 1n, 1n << 70n, ~5n, -(-3n));
console.log(BigInt(10), BigInt('0xff'), BigInt('  12  '), BigInt(true), BigInt(Number.MAX_SAFE_INTEGER) + 2n);
console.log(1n < 2, 2n == 2, 2n === 2, 1n + BigInt(2), typeof 1n, 0n ? 'truthy' : 'falsy', [3n, 1, 2n].sort().join());
console.log((255n).toString(16), (-255n).toString(2), String(10n), `${5n}`, JSON.stringify({ a: 1 }));
console.log(BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n), BigInt.asIntN(64, 2n ** 63n));
console.log(Number(2n ** 64n), parseInt('12n'), Number.isInteger(5n), isFinite(Number(5n)));
const bad = [() => 1n + 1, () => BigInt(1.5), () => BigInt('x'), () => BigInt(undefined), () => 1n / 0n, () => 2n ** -1n, () => +1n, () => Math.max(1n), () => JSON.stringify(1n), () => BigInt(NaN), () => 5n >>> 1n, () => new BigInt(1), () => BigInt(Symbol())];
for (const f of bad) {
  try {
    console.log(f());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
