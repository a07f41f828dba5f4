// Many patterns on many texts, made by chance; the same on every run.
let seed = 3;
const random = (n) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
};
const patterns = [
  'a*', '(a|b)+?c', '(?<x>[a-c]+)(\\d?)', '\\b\\w', '[^a-c]', '(a(b)?)+', '(?=b)', 'a{2,3}', '^.|.$', '(?:)',
  '\\s', '(b+)(c)?', '(?<=a)b', '(?<!a)c', '(\\w)\\1', '.', '[\\s\\S]{3}', 'x|', '(a*)*b?', '((a)|b)*', '(?!a).', '\\W+',
];
const flags = ['', 'g', 'i', 'gu', 'gs', 'gm', 'y', 'gy', 'iu'];
const text = () => Array.from({ length: random(14) }, () => 'aabbccd 1_\nAé😀-'.at(random(16))).join('');

for (let i = 0; i < 300; i++) {
  const pattern = patterns[random(patterns.length)];
  const flag = flags[random(flags.length)];
  const s = text();
  const r = new RegExp(pattern, flag);
  const all = flag.includes('g') ? [...s.matchAll(r)].map((m) => m.index).join() : '';
  console.log(pattern, flag, JSON.stringify(s), s.match(r), s.replace(r, '<$&|$1>'), s.split(r), s.search(r), r.test(s), r.lastIndex, all);
}
for (let i = 0; i < 100; i++) {
  const s = text();
  const t = text().slice(0, 2);
  console.log([
    s.indexOf(t), s.lastIndexOf(t), s.slice(-3), s.padEnd(9, t), s.split(t), s.replaceAll(t, '[$&]'), s.toUpperCase(),
    s.trim(), s.localeCompare(t), encodeURIComponent(s.toWellFormed()), s.at(-1), [...s].length, s.codePointAt(2), s < t,
  ]);
}
