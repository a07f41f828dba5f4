const path = require('node:path');
console.log(path.join('/a', '..', 'b', './c', '', 'd/'), path.join(), path.join('a', '..', '..', 'b'), path.normalize('/a//b/../c/.'), path.normalize(''), path.normalize('./a/'));
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.isAbsolute('/x'), path.isAbsolute('x'));
for (const p of ['/a/b.txt', 'b.tar.gz', '/', 'a/', '.bashrc', 'a.', '', '..', '/a/b/', 'x/.y.z', './a.js']) console.log(JSON.stringify(p), path.dirname(p), path.basename(p), path.extname(p), path.parse(p));
console.log(path.basename('a.js', '.js'), path.basename('.js', '.js'), path.format({ dir: '/x', base: 'y.z' }), path.format({ root: '/', name: 'f', ext: '.e' }), path.sep, path.delimiter, require('path') === path, path.posix === path);
try {
  path.join('a', 5);
} catch (error) {
  console.log(error.name, error.code, error.message);
}
