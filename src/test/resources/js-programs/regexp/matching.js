console.log(/a(b)?(c)/.exec('xxac'), /(?<year>\d{4})-(?<month>\d\d)/.exec('on 2024-05-06').groups.year);
console.log('2024-05-06'.match(/(?<y>\d+)-(?<m>\d+)/));
console.log(/(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac'));
console.log(/(?=(a+))a*b\1/.exec('baaabac'), /(.*?)a(?!(a+)b\2c)\2(.*)/.exec('baaabaac'));
console.log(/(?<=\$)\d+(\.\d*)?/.exec('$10.53')[0], /(?<!\$)\b\d+/.exec('$10 20')[0], /(?<=(\d+)(\d+))$/.exec('1053'));
console.log('aBc'.match(/b/i), /^b/m.test('a\nb'), /a.c/.test('a\nc'), /a.c/s.test('a\nc'), /^.$/.test('😀'), /^.$/u.test('😀'), /\u{1F600}/u.test('😀'), /[😀]/u.exec('x😀').index);
console.log(/\bfoo\b/.test('a foo b'), /\Bo/.exec('foo').index, /[^]/.test('\n'), /[]/.test('a'), /a{2,3}/.exec('aaaa')[0], /a{2,3}?/.exec('aaaa')[0], /a{2}/.exec('aaa')[0], /x*/.exec('aaa')[0] === '', /a{,2}/.test('a{,2}'));
const g = /o/g;
console.log(g.test('foo'), g.lastIndex, g.test('foo'), g.lastIndex, g.test('foo'), g.lastIndex);
const y = /o/y;
y.lastIndex = 1;
console.log(y.exec('foo'), y.lastIndex, y.test('foo'), y.test('foo'));
console.log('2024-05-06'.replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1'), 'John Smith'.replace(/(?<f>\w+) (?<l>\w+)/, '$<l>, $<f>'), 'abc'.replace(/(b)/g, '[$1$0$2]'), 'aaa'.replace(/a/g, (m, i) => i), 'x'.replace(/(y)?x/, '<$1>'), 'abc'.replace(/b/, '$`|$\'|$&'));
console.log('a1b2c3'.split(/\d/), 'one  two'.split(/\s+/), ''.split(/x/), 'ab'.split(/(?:)/u), 'A<B>bold</B>and'.split(/<(\/)?([^<>]+)>/));
console.log([...'a1b22c333'.matchAll(/(?<letter>[a-z])(?<num>\d+)/g)].map((m) => ({ ...m.groups, at: m.index })));
console.log(/[\d-x]/.test('-'), /[a\-z]/.test('-'), /\//.source, new RegExp('/').source, new RegExp('').source, String(new RegExp('\n')), new RegExp('a', 'gimsuy').flags, /a/dgimsuy.flags);
console.log(/(a)|(b)/d.exec('b').indices, /x/.toString(), RegExp('a+', 'g'), RegExp(/b/g, 'i').flags, RegExp.prototype.toString(), /a/ instanceof RegExp, /[.]/ + '');
console.log(/\p{L}+/u.exec('123été')[0], /\p{Script=Greek}/u.test('α'), /\P{Lu}/u.test('A'), /\p{Emoji}/u.test('😀'));
console.log(/(?:a|ab)(?:c|bcd)(?:d*)/.exec('abcd')[0], /a|ab/.exec('abc')[0], /((a)|(ab))((c)|(bc))/.exec('abc'), /(a*)*/.exec('b'), /(?:(?=(a))b?)*/.exec('ab'));
console.log(/\cJ/.test('\n'), /\x41\u0042/.test('AB'), /\0/.test('\0'), /[\b]/.test('\b'), /\101/.test('A'), /\8/.test('8'), /(?:)/.test(''), /^\w+$/i.test('ſ'), /^\w+$/iu.test('ſ'), /ß/i.test('ẞ'), /[^x]/i.test('X'));
for (const bad of ['(', ')', '[', '*', 'a**', '(?<n>a)(?<n>b)', '\\', 'a{2,1}', '(?<1>a)', '(?a)', '[b-a]']) {
  try {
    new RegExp(bad);
    console.log('fine', bad);
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
for (const [bad, flags] of [['a', 'x'], ['a', 'gg'], ['\\u{110000}', 'u'], ['\\p{X}', 'u'], ['\\-', 'u'], ['{', 'u'], ['\\1', 'u'], ['\\k<a>', ''], ['(?<a>)\\k<b>', ''], [']', 'u'], ['a', 'uv']]) {
  try {
    new RegExp(bad, flags);
    console.log('fine', bad, flags);
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
console.log(/^(?:(\d+)x)?\s(\d+)y/.exec(' 5y'), /(?<a>x)|(?<b>y)/.exec('y').groups, 'aaa'.lastIndexOf('a'), /\1(a)/.exec('a'), /\k<n>(?<n>a)/.exec('a'));
const long = 'x'.repeat(100000);
console.log(/^x*$/.test(long), /(x|y)*z?$/.exec(long)[0].length, long.replace(/x/g, '').length, /(?:x{2})+/.exec(long)[0].length);
class Upper extends RegExp {
  [Symbol.replace](s, r) {
    return super[Symbol.replace](s, r).toUpperCase();
  }
}
console.log('abc'.replace(new Upper('b'), 'x'));
