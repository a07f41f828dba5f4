const util = require('node:util');
const read = (name, callback) => setTimeout(() => (name ? callback(null, `content of ${name}`) : callback(new Error('no name'))), 1);
async function main() {
  const reading = util.promisify(read);
  console.log(await reading('a.txt'));
  try {
    await reading('');
  } catch (error) {
    console.log(error.message);
  }
  console.log(await util.promisify(setTimeout)(1, 'slept'));
  util.callbackify(async (x) => x * 2)(21, (error, value) => console.log(error, value));
  util.callbackify(async () => { throw new Error('async'); })((error) => console.log(error.message));
  util.callbackify(async () => { throw null; })((error) => console.log(error.code, error.message));
  read[util.promisify.custom] = async () => 'custom';
  console.log(await util.promisify(read)());
}
main();
function A() {}
function B() {}
B.prototype.hi = () => 'hi';
util.inherits(A, B);
console.log(new A().hi(), A.super_ === B);
console.log(util.format('%s=%d', 'a', 1, 'x'), util.isDeepStrictEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), util.isDeepStrictEqual([1], ['1']), util.isDeepStrictEqual(new Map([[1, { a: 1 }]]), new Map([[1, { a: 1 }]])), util.isDeepStrictEqual(new Set([1]), new Set([2])), util.isDeepStrictEqual(NaN, NaN), util.isDeepStrictEqual(0, -0));
console.log(util.types.isPromise(Promise.resolve()), util.types.isRegExp(/x/), util.types.isDate({}), util.types.isMap(new Map()), util.types.isProxy(new Proxy({}, {})), util.types.isGeneratorFunction(function* () {}), util.types.isAsyncFunction(async () => {}), util.types.isNativeError(new Error()), util.types.isTypedArray(new Uint8Array()));
const old = util.deprecate(() => 5, 'old() is old', 'DEP1');
console.log(typeof old, util.inspect.defaultOptions.depth, util.stripVTControlCharacters('\x1b[31mred\x1b[39m'), util.toUSVString('\ud800') === '\ufffd', util.isArray([]));
for (const bad of [() => util.promisify(5), () => util.inherits(5, B)]) {
  try {
    bad();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const { promise, resolve } = (() => { let resolve; const promise = new Promise((r) => (resolve = r)); return { promise, resolve }; })();
promise.then((v) => console.log(v));
resolve('resolved');
const debug = util.debuglog('x');
debug('not shown');
