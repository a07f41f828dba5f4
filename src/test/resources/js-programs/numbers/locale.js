for (const n of [0, 1, 12, 123, 1234, 1234567.891, -1234.5, 0.1234567, 1e21, NaN, Infinity, -0, 999.9995, 1.005]) {
  console.log(n.toLocaleString(), n.toLocaleString('en-US'), n.toLocaleString('en-US', { minimumFractionDigits: 2 }),
    n.toLocaleString('en-US', { maximumFractionDigits: 0 }));
}
console.log(1234567n.toLocaleString(), (12.5).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
console.log((1234.5).toLocaleString(undefined, { useGrouping: false }));
