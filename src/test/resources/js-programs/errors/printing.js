const { inspect } = require('node:util');
// An error is printed with its stack; here only the lines that do not depend on where the program lies.
const head = (e) => console.log(inspect(e).replace(/^ *at .*\n?/gm, '').replace(/\n$/, ''));
head(new Error('plain'));
head(new TypeError('typed'));
head(new Error('with cause', { cause: new RangeError('inner') }));
head(new Error('with cause', { cause: 'text' }));
head(Object.assign(new Error('with properties'), { code: 'E_CODE', info: { a: [1, 2] } }));
class HttpError extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.name = 'HttpError';
    this.status = status;
  }
}
head(new HttpError(404));
class Unnamed extends Error {}
head(new Unnamed('class without name'));
head(new AggregateError([new Error('one'), new TypeError('two')], 'several'));
head(new Error(''));
head(new Error());
const renamed = new Error('renamed');
renamed.name = 'Other';
head(renamed);
const noStack = new Error('no stack');
delete noStack.stack;
head(noStack);
const textStack = new Error('x');
textStack.stack = 'my own stack';
head(textStack);
head({ error: new Error('inside') });
head([new Error('in a list')]);
const nameless = new Error('message');
nameless.name = '';
head(nameless);
head(Object.create(Error.prototype));
const multi = new Error('two\nlines');
head(multi);
const loop = new Error('loop');
loop.cause = loop;
head(loop);
console.log(String(new Error('e')), String(new HttpError(1)), `${new TypeError()}`, Error('called').message, new Error('x') instanceof Error, Object.prototype.toString.call(new RangeError()), Object.keys(new Error('k')), 'cause' in new Error('x'), new Error('m', { cause: 0 }).cause, new Error(undefined).message === '', Error.prototype.toString.call({ name: 'N', message: 'M' }));
console.log(Object.getOwnPropertyNames(new Error('x')), Error.prototype.name, TypeError.prototype.name, new TypeError().constructor.name, Object.getPrototypeOf(TypeError) === Error, new AggregateError([1]).errors, AggregateError.length, typeof Error.captureStackTrace, Error.stackTraceLimit, new Error('m').stack.split('\n')[0]);
const o = {};
Error.captureStackTrace(o);
console.log(typeof o.stack, o.stack.split('\n')[0]);
