// Numbers of all sizes and dates of many years, made by chance; the same on every run.
let seed = 5;
const random = (n) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
};
const bits = new DataView(new ArrayBuffer(8));
const kinds = [
  () => {
    for (let i = 0; i < 8; i++) bits.setUint8(i, random(256));
    return bits.getFloat64(0);
  },
  () => random(30000) / [1, 2, 3, 7, 10, 100, 1000][random(7)],
  () => (random(32768) * 32768 + random(32768)) * Number(`1e${random(40) - 20}`),
  () => -random(1000) / 8,
  () => random(32768) * 2 ** (random(80) - 10),
  () => random(100) + 0.5,
];
for (let i = 0; i < 200; i++) {
  const n = kinds[random(kinds.length)]();
  const digits = random(21);
  const radix = 2 + random(35);
  console.log(
    String(n), n.toFixed(digits), n.toPrecision(digits + 1), n.toExponential(digits), n.toExponential(), n.toString(radix),
    n.toLocaleString(), Math.round(n), Math.trunc(n), n | 0, n >>> 0, Math.fround(n), parseInt(n), Math.log2(Math.abs(n)));
}
for (let i = 0; i < 60; i++) {
  const d = new Date((random(32768) - 16384) * 86400000 * 7 + random(86400) * 1000 + random(1000));
  console.log(
    d, String(d), d.toUTCString(), d.toLocaleString(), d.getDay(), Date.parse(String(d)), Date.parse(d.toUTCString()),
    d.setMonth(random(30) - 10), d.setDate(random(90) - 30), d.setHours(random(60)), d.toISOString());
}
for (let i = 0; i < 40; i++) {
  const a = Array.from({ length: random(90) }, () => random(50));
  let asked = 0;
  const sorted = [...a].sort((x, y) => (asked++, x - y)).join();
  console.log(sorted, a.length < 64 ? asked : '', [...a].sort().join(), a.toSorted((x, y) => y - x).join());
}
