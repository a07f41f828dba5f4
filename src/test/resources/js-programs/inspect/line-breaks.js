// Breaks: more than 72 columns, or more than six entries of depth.
const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'];
const object = (n) => Object.fromEntries(words.slice(0, n).map((w, i) => [w, i]));
for (let n = 1; n <= 10; n++) console.log(object(n));
console.log({ first: object(3), second: object(3) });
console.log({ first: object(5), second: object(5) });
console.log({ first: { second: object(2) } });
console.log({ first: { second: { third: 1 } }, other: 2 });
console.log([object(2), object(2)]);
console.log([object(4), object(4), object(4)]);
console.log({ list: [1, 2, 3], text: 'abc', nested: { list: ['x', 'y'] } });
for (let n = 60; n <= 80; n += 1) console.log({ ['k'.repeat(n - 20)]: 'v'.repeat(10) });
for (let n = 20; n <= 40; n += 1) console.log({ ['k'.repeat(n)]: 1, second: 'v'.repeat(20) });
console.log([{ id: 1, name: 'User 1' }, { id: 2, name: 'User 2' }]);
console.log([{ status: 'fulfilled', value: 1 }, { status: 'rejected', reason: 'no' }]);
console.log({ method: 'GET', url: '/users/1/orders', headers: { accept: 'application/json', host: 'example.org' } });
