'use strict';
// util: showing values, and bridges between callbacks and promises.

const { checkFunction, error, invalidArgType } = require('internal/errors');
const { isDeepEqual } = require('internal/deep_equal');
const { format, formatWithOptions, inspect, types } = require('native:util');

const customPromisify = Symbol.for('nodejs.util.promisify.custom');

function promisify(original) {
  checkFunction(original, 'original');
  const own = original[customPromisify];
  if (own) {
    checkFunction(own, 'util.promisify.custom');
    return Object.defineProperty(own, customPromisify, {
      value: own, enumerable: false, writable: false, configurable: true,
    });
  }
  function promised(...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(original, this, [
        ...args,
        (reason, value) => {
          if (reason) reject(reason);
          else resolve(value);
        },
      ]);
    });
  }
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original));
  Object.defineProperty(promised, customPromisify, {
    value: promised, enumerable: false, writable: false, configurable: true,
  });
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = customPromisify;

// Timers have promises of their own, because their callback is not the last argument.
for (const name of ['setTimeout', 'setImmediate']) {
  Object.defineProperty(globalThis[name], customPromisify, {
    get: () => require('timers/promises')[name], configurable: true,
  });
}

function callbackify(original) {
  checkFunction(original, 'original');
  function callbackified(...args) {
    const callback = args.pop();
    checkFunction(callback, 'last argument');
    const told = callback.bind(this);
    Reflect.apply(original, this, args).then(
      (value) => process.nextTick(told, null, value),
      (reason) => process.nextTick(told, reason || falsy(reason)));
  }
  const described = Object.getOwnPropertyDescriptors(original);
  if (typeof described.length.value === 'number') described.length.value++;
  if (typeof described.name.value === 'string') described.name.value += 'Callbackified';
  delete described.prototype;
  return Object.defineProperties(callbackified, described);
}

function falsy(reason) {
  const wrapper = error(
    'Error', 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
  wrapper.reason = reason;
  return wrapper;
}

function inherits(constructor, parent) {
  if (constructor === undefined || constructor === null) {
    throw invalidArgType('ctor', 'of type function', constructor);
  }
  checkFunction(parent, 'superCtor');
  if (parent.prototype === undefined) {
    throw invalidArgType('superCtor.prototype', 'of type object', parent.prototype);
  }
  Object.defineProperty(constructor, 'super_', {
    value: parent, writable: true, configurable: true,
  });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

function deprecate(original, message, code) {
  let warned = false;
  function deprecated(...args) {
    if (!warned) {
      warned = true;
      process.emitWarning(message, 'DeprecationWarning', code, deprecated);
    }
    return new.target
      ? Reflect.construct(original, args, new.target)
      : Reflect.apply(original, this, args);
  }
  return Object.setPrototypeOf(deprecated, original);
}

const STYLES = {
  reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], inverse: [7, 27],
  black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39],
  magenta: [35, 39], cyan: [36, 39], white: [37, 39], gray: [90, 39], grey: [90, 39],
};

function styleText(style, text) {
  const codes = STYLES[style];
  if (!codes) {
    throw error(
      'TypeError', 'ERR_INVALID_ARG_VALUE',
      `The argument 'format' must be one of: ${Object.keys(STYLES).map((name) => `'${name}'`).join(', ')}. Received ${inspect(style)}`);
  }
  return `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}

function debuglog() {
  const nothing = () => {};
  return Object.defineProperty(nothing, 'enabled', { value: false });
}

const isObject = (value) => value !== null && typeof value === 'object';

module.exports = {
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  formatWithOptions,
  inherits,
  inspect,
  isArray: Array.isArray,
  isBoolean: (value) => typeof value === 'boolean',
  isDeepStrictEqual: (a, b) => isDeepEqual(a, b, true),
  isError: (value) => value instanceof Error,
  isFunction: (value) => typeof value === 'function',
  isNull: (value) => value === null,
  isNullOrUndefined: (value) => value === null || value === undefined,
  isNumber: (value) => typeof value === 'number',
  isObject,
  isPrimitive: (value) => !isObject(value) && typeof value !== 'function',
  isRegExp: types.isRegExp,
  isString: (value) => typeof value === 'string',
  isSymbol: (value) => typeof value === 'symbol',
  isUndefined: (value) => value === undefined,
  promisify,
  stripVTControlCharacters: (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ''),
  styleText,
  toUSVString: (text) => `${text}`.toWellFormed(),
  get TextDecoder() {
    return TextDecoder;
  },
  get TextEncoder() {
    return TextEncoder;
  },
  types,
};
