'use strict';
// Node.js's own errors: a code, and sentences that always look alike.

const { error, received } = require('native:util');

const TYPE = 'TypeError';

function invalidArgType(name, expected, value) {
  const what = name.includes('.') ? 'property' : 'argument';
  return error(
    TYPE,
    'ERR_INVALID_ARG_TYPE',
    `The "${name}" ${what} must be ${expected}. Received ${received(value)}`,
  );
}

function outOfRange(name, range, value) {
  return error(
    'RangeError',
    'ERR_OUT_OF_RANGE',
    `The value of "${name}" is out of range. It must be ${range}. Received ${value}`,
  );
}

function missingArgs(name) {
  return error(TYPE, 'ERR_MISSING_ARGS', `The "${name}" argument must be specified`);
}

function checkFunction(value, name) {
  if (typeof value !== 'function') throw invalidArgType(name, 'of type function', value);
}

function checkSignal(signal, name = 'options.signal') {
  const fits = signal !== null && typeof signal === 'object' && 'aborted' in signal;
  if (signal !== undefined && !fits) {
    throw invalidArgType(name, 'an instance of AbortSignal', signal);
  }
}

/** What an operation rejects with when its signal is aborted. */
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

module.exports = {
  AbortError, checkFunction, checkSignal, error, invalidArgType, missingArgs, outOfRange, received,
};
