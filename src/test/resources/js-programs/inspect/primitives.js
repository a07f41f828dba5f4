// What console.log makes of values alone, and inside of something.
console.log(1, -0, 0, NaN, Infinity, 1e21, 1.5, 123456789012345680000, 5e-324);
console.log('text', true, null, undefined, 10n, Symbol('s'), Symbol());
console.log([1, -0, 'text', "it's", true, null, undefined, 10n, Symbol('s')]);
console.log({ a: 'x', b: "it's", c: `"both" it's`, d: 'all `three` "it\'s"', e: 'line\nbreak', f: '\u0000\u001b\x7f\\' });
console.log(['']);
console.log('');
console.log();
console.log([], {}, [[]], [{}], { a: {} }, { a: [] });
console.log(-0, [-0], `${-0}`, String(-0));
console.log('%', '%%', 'a%', '%%%');
