const d = new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789));
console.log(d, d.toISOString(), d.toJSON(), JSON.stringify({ d }), d.getTime(), +d, d.valueOf());
console.log(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds());
console.log(new Date(0).toUTCString(), new Date(NaN).getTime(), String(new Date(NaN)), new Date(8.64e15 + 1).getTime());
const texts = ['2024-02-29', '2024-02-29T10:00:00Z', '2024-02-29T10:00:00.5+02:00', '2024-02', '2024', '2024-13-01', '2023-02-29', 'garbage', '', '2024-02-29T25:00:00Z', '+012024-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Jan 5, 2024 10:00 UTC', '2024/03/04 GMT', '5 March 2021 GMT'];
for (const t of texts) console.log(t, Date.parse(t));
const e = new Date(0);
console.log(e.setUTCFullYear(2025, 0, 31), e.setUTCMonth(1), e.toISOString(), e.setUTCHours(25), e.toISOString(), e.setTime(5), e.setUTCMilliseconds(1500), e.toISOString(), e.setUTCDate(0), e.setUTCMinutes(90), e.setUTCSeconds(-1), e.toISOString());
console.log(new Date(2020, 0).getFullYear(), new Date(2019, 12, 1).getMonth(), new Date(99, 0).getFullYear(), typeof Date(), typeof Date.now(), Date.length, new Date(5, 1).getFullYear());
console.log(new Date(-1).toISOString(), new Date(-62198755200000).toISOString(), new Date(253402300800000).toISOString());
console.log(new Date(2024, 0, 1) - new Date(2023, 0, 1), new Date(1) < new Date(2), typeof (new Date() + 1), new Date(new Date(7)).getTime(), new Date('5') instanceof Date);
for (const bad of [() => new Date(NaN).toISOString(), () => Date.prototype.getTime.call({}), () => new Date(Symbol())]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
console.log(JSON.stringify(new Date(NaN)), Object.prototype.toString.call(d), new Date(2024, 0, 31, 1).getDate());
