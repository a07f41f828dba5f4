'use strict';
// Timers that are promises.

const { AbortError, checkSignal, invalidArgType } = require('internal/errors');

const { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } =
  globalThis;

function abortError(signal) {
  return new AbortError(undefined, { cause: signal.reason });
}

function checkOptions(options) {
  if (options === null || typeof options !== 'object') {
    throw invalidArgType('options', 'of type object', options);
  }
  checkSignal(options.signal);
  if (options.ref !== undefined && typeof options.ref !== 'boolean') {
    throw invalidArgType('options.ref', 'of type boolean', options.ref);
  }
}

/** A promise that `start` fulfils, and that the signal rejects, which calls `stop` then. */
function waiting(options, start, stop) {
  try {
    checkOptions(options);
  } catch (wrong) {
    return Promise.reject(wrong);
  }
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(abortError(signal));
  return new Promise((resolve, reject) => {
    let aborted;
    const timer = start((value) => {
      signal?.removeEventListener('abort', aborted);
      resolve(value);
    });
    if (options.ref === false) timer.unref?.();
    if (signal) {
      aborted = () => {
        stop(timer);
        reject(abortError(signal));
      };
      signal.addEventListener('abort', aborted, { once: true });
    }
  });
}

function sleep(delay, value, options = {}) {
  return waiting(options, (fire) => setTimeout(fire, delay, value), clearTimeout);
}

function immediate(value, options = {}) {
  return waiting(options, (fire) => setImmediate(fire, value), clearImmediate);
}

async function* every(delay, value, options = {}) {
  checkOptions(options);
  const { signal } = options;
  if (signal?.aborted) throw abortError(signal);
  let passed = 0;
  let wake;
  const interval = setInterval(() => {
    passed++;
    wake?.();
  }, delay);
  if (options.ref === false) interval.unref?.();
  const aborted = () => {
    clearInterval(interval);
    wake?.();
  };
  signal?.addEventListener('abort', aborted, { once: true });
  try {
    while (!signal?.aborted) {
      if (passed === 0) {
        await new Promise((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      for (; passed > 0; passed--) yield value;
    }
    throw abortError(signal);
  } finally {
    clearInterval(interval);
    signal?.removeEventListener('abort', aborted);
  }
}

const named = (name, f) => Object.defineProperty(f, 'name', { value: name });

module.exports = {
  setTimeout: named('setTimeout', sleep),
  setImmediate: named('setImmediate', immediate),
  setInterval: named('setInterval', every),
  scheduler: {
    wait: (delay, options) => sleep(delay, undefined, options),
    yield: () => immediate(),
  },
};
