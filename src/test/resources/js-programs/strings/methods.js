const s = 'Hello, World';
console.log(s.length, s[0], s[99], s.at(-1), s.at(99), s.charAt(1), s.charCodeAt(1), s.charCodeAt(99), s.codePointAt(0));
console.log(s.slice(-5), s.slice(2, -2), s.substring(5, 2), s.substring(-1, 3), s.substr(-5, 3), s.slice(5, 2));
console.log(s.indexOf('o'), s.lastIndexOf('o'), s.indexOf('o', 5), s.indexOf(''), s.lastIndexOf('o', 5), s.indexOf('x'), s.includes('World'), s.startsWith('He'), s.endsWith('ld'), s.startsWith('World', 7), s.endsWith('Hello', 5));
console.log(s.toUpperCase(), s.toLowerCase(), 'ß'.toUpperCase(), 'İ'.toLowerCase().length, 'ΑΣ'.toLowerCase());
console.log('  a b \n'.trim() + '|', '  a'.trimStart() + '|', 'a  '.trimEnd() + '|', '\ufeffx\u00a0'.trim().length);
console.log('5'.padStart(3, '0'), 'ab'.padEnd(5), 'ab'.padEnd(7, 'xyz') + '|', 'abc'.padStart(2), 'a'.padStart(5, ''));
console.log('ab'.repeat(3), 'x'.repeat(0) === '', 'a-b-c'.split('-'), 'abc'.split(''), 'a,b,c'.split(',', 2), 'abc'.split(), ''.split(''), ''.split(','), 'a1b2'.split(/\d/), 'a1b2'.split(/(\d)/));
console.log('a-b-a'.replace('a', 'X'), 'a-b-a'.replaceAll('a', 'X'), 'abc'.replace('b', '[$&$`$\']'), 'abc'.replace('b', (m, i, all) => `${m}${i}${all}`), 'aa'.replaceAll('a', (m, i) => i), 'x'.replace('x', '$$'));
console.log('a'.concat('b', 1, null), [...'a😀b'], 'a😀b'.length, '😀'.codePointAt(0), '😀'.charCodeAt(1), String.fromCodePoint(128512), String.fromCharCode(72, 105));
console.log('a'.localeCompare('b'), 'a'.localeCompare('A'), 'ä'.localeCompare('z'), 'a'.localeCompare('a'), ['b', 'a', 'C', 'A', 'ä', '10', '9'].sort((x, y) => x.localeCompare(y)));
console.log('é'.normalize('NFD').length, 'e\u0301'.normalize() === 'é', 'a\ud800'.isWellFormed(), 'a\ud800'.toWellFormed());
console.log('abc' < 'abd', 'a' < 'B', 'Z' < 'a', '10' < '9', 10 < '9', 'a' + 1 + 2, 1 + 2 + 'a', '3' * '4', '5' - 2, `${[1, 2]} ${{}}`);
console.log(String.raw`a\n${1}`, 'a\tb'.split('\t'), "it's", 'line\
continued', '\u{1F600}', '\x41', '\0'.length);
console.log('The quick brown fox'.match(/quick/), 'aXbX'.match(/X/g), 'none'.match(/x/g), 'abc'.search(/c/));
console.log([...'a1b22'.matchAll(/[a-z](\d+)/g)].map((m) => [m[0], m[1], m.index]));
console.log('abc'.anchor('x'), 'b'.bold(), Object.keys('ab'), 'length' in Object('x'), '0' in Object('x'), 'abc'.hasOwnProperty(1));
console.log(String(null), String([1, [2, 3]]), String({}), String(() => 1), String(Symbol('d')), new String('x') + 'y', typeof String(1), typeof new String(1));
for (const bad of [() => 'x'.repeat(-1), () => 'x'.repeat(Infinity), () => String.fromCodePoint(-1), () => 'x'.normalize('y'), () => 'a'.replaceAll(/a/, ''), () => 'a'.startsWith(/a/), () => 'a'.matchAll(/a/), () => String.prototype.trim.call(null), () => null.length, () => `${Symbol('x')}`]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
