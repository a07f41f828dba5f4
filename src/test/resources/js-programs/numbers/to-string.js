const all = [0, -0, 1, -1, 0.1, 0.5, 1 / 3, 2 / 3, 100, 1e5, 1e20, 1e21, 1.5e21, 123456789.125, 1e-5, 1e-6, 1e-7, 1.5e-7,
  5e-324, 1.7976931348623157e308, 2 ** 53, 2 ** 53 + 2, 2e-7, 4.35, 0.000001234, 1e100, 1.1e-100, 9007199254740993, 2e23, 9e22,
  NaN, Infinity, -Infinity, 0xff, 1_000_000, 0b101, 0o17, .5, 5., 4.9406564584124654e-324, 2.2250738585072014e-308, 1e23, 3e-323];
for (const n of all) console.log(String(n), JSON.stringify(n), `${n}`, n + '');
for (const n of [0, 255, -255, 0.5, 1 / 3, 1e21, 123.456, -0.1, 2 ** 60, NaN, Infinity]) {
  console.log([2, 3, 8, 16, 36].map((r) => n.toString(r)).join(' '));
}
for (const n of [0, 1.005, 1.5, 2.5, -1.5, 0.000001, 123.456, 1e20, 1e21, -0.0000001, NaN, 1.45, 8.345, -0]) {
  console.log([0, 1, 2, 5, 20].map((d) => n.toFixed(d)).join(' '));
  console.log([1, 2, 5, 21].map((d) => n.toPrecision(d)).join(' '), n.toPrecision());
  console.log([0, 1, 2, 10].map((d) => n.toExponential(d)).join(' '), n.toExponential());
}
for (const bad of [() => (1).toFixed(101), () => (1).toPrecision(0), () => (1).toString(1), () => (1).toExponential(-1), () => Number.prototype.toString.call('x')]) {
  try {
    bad();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
