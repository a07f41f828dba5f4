const assert = require('node:assert');
const show = (f) => {
  try {
    f();
    console.log('passed');
  } catch (error) {
    console.log(`${error.name} [${error.code}] ${error.message}`, error.generatedMessage, error.operator);
  }
};
show(() => assert(true));
show(() => assert.equal(1, 1));
show(() => assert.equal(1, 2));
show(() => assert.equal(1, '1'));
show(() => assert.strictEqual(1, 2));
show(() => assert.strictEqual('a', 'b', 'my message'));
show(() => assert.notStrictEqual(1, 1));
show(() => assert.notEqual(1, 1));
show(() => assert.deepStrictEqual({ a: 1 }, { a: 1 }));
show(() => assert.deepEqual([1, 2], [1, '2']));
show(() => assert.throws(() => { throw new TypeError('x'); }, TypeError));
show(() => assert.throws(() => { throw new Error('abc'); }, /b/));
show(() => assert.throws(() => { throw new Error('abc'); }, { message: 'abc' }));
show(() => assert.throws(() => {}));
show(() => assert.doesNotThrow(() => {}));
show(() => assert.fail('failed'));
show(() => assert.fail());
show(() => assert.match('abc', /b/));
show(() => assert.ifError(null));
show(() => assert.ifError(new Error('if')));
show(() => assert.equal(1, 2, new RangeError('own error')));
show(() => assert.ok(0, 'zero'));
show(() => assert.notDeepStrictEqual({ a: 1 }, { a: 2 }));
assert.rejects(Promise.reject(new Error('r')), /r/).then(() => console.log('rejects passed'));
assert.rejects(Promise.resolve(1)).catch((error) => console.log(error.code, error.message));
assert.doesNotReject(Promise.resolve(1)).then(() => console.log('doesNotReject passed'));
console.log(assert.strict.equal === assert.strictEqual, typeof assert.AssertionError, require('assert') === assert, require('node:assert/strict') === assert.strict);
