// A string in a structure is quoted; a long one keeps its line, and lines are broken at \n.
console.log(['\ttab', '\r', '\b\f\v', 'é', '😀', '\ud800', '\u200b', '\u2028']);
console.log({ long: 'x'.repeat(120) });
console.log({ lines: 'first line\nsecond line\nthird line' });
console.log({ lines: 'a somewhat longer first line of text\nand a somewhat longer second line\n\nend' });
console.log(['a somewhat longer first line of text\nand a somewhat longer second line\n\nend']);
console.log({ 'quoted-key': 1, "it's": 2, 'with space': 3, valid_$1: 4, 1: 5, 'é': 6, '': 7 });
