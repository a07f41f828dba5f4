const u = new URLSearchParams('a=1&b=2&a=3&c=%20x+y');
console.log(u.get('a'), u.getAll('a'), u.has('z'), u.toString(), [...u], u.get('c'));
u.append('d', 'é&');
u.set('a', '9');
u.delete('b');
u.sort();
console.log(String(u), new URLSearchParams({ x: 1, y: 'z' }).toString(), new URLSearchParams([['p', 'q']]).toString(), u.size);
