// The local zone is UTC.
const d = new Date(2024, 6, 4, 15, 5, 9);
console.log(d.toString(), '|', d.toDateString(), '|', d.toTimeString(), '|', d.getTimezoneOffset());
console.log(d.toLocaleString(), '|', d.toLocaleDateString(), '|', d.toLocaleTimeString(), '|', d.toLocaleDateString('en-US'));
console.log(`${d}`, d + 1, d.getHours(), d.getDay(), d[Symbol.toPrimitive]('number'));
console.log(new Date(2024, 0, 1, 0, 0, 0).toLocaleTimeString(), new Date(2024, 0, 1, 12, 0, 0).toLocaleTimeString('en-US'));
console.log(Date.parse('2024-02-29T10:00:00'), Date.parse('Jan 5, 2024'), new Date(2024, 0, 15).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' }));
