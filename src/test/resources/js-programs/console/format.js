console.log('%s is %d years and %i, %f', 'Bob', 42.5, 42.9, '1.5');
console.log('%s %s %s %s', 1, null, undefined, true, 'rest', { a: 1 });
console.log('%s %s %s', { a: { b: { c: 1 } } }, [1, [2, [3]]], () => 1);
console.log('%s', class A {}, '%s', Symbol('x'), 5n);
console.log('%d %d %d %d', '0x10', '', 'abc', 10n, '%d');
console.log('%i %i %i', 1.9, '12px', 'x', '%i');
console.log('%f %f', '1.25abc', 'x');
console.log('%j %j', { a: [1, null, 'x'] }, 'str');
console.log('%o', { f() {}, a: [1, 2] });
console.log('%O %O', { a: { b: { c: { d: {} } } } }, [1]);
console.log('%c styled %c', 'color: red', '', 'end');
console.log('100%', 5, '%x', '%');
console.log('%% %s %%', 'x');
console.log('%s');
console.log('%s %s', 'only one');
console.log('a', '%s', 'b');
console.log(5, '%s', 'b');
console.log('%s', new Error('text').message, -0, '%s');
console.log('%s %s', -0, [-0], new Date(0));
class WithToString {
  toString() {
    return 'my own text';
  }
}
console.log('%s', new WithToString());
console.log('%s', Object.create(null), new (class Plain { a = 1 })());
const circular = {};
circular.c = circular;
console.log('%j', circular);
console.log('%d', Symbol.iterator.description, '%d %i', {}, []);
console.log('%s%s', 'no', 'space', 'then');
console.log('\x1b[31m%s\x1b[0m', 'red');
