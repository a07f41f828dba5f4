'use strict';
// AbortController and AbortSignal.

const { DOMException } = require('internal/dom_exception');
const { error, invalidArgType } = require('internal/errors');
const { Event, EventTarget, defineEventProperty } = require('internal/event_target');
const { inspect } = require('native:util');

const MAKE = Symbol('make');
const ABORT = Symbol('abort');

function show(object, facts, depth, options) {
  if (depth < 0) return object;
  const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
  return `${object.constructor.name} ${inspect(facts, inner)}`;
}

class AbortSignal extends EventTarget {
  #aborted = false;
  #reason = undefined;
  /** Signals made by AbortSignal.any that wait for this one. */
  #followers = [];

  constructor(key) {
    if (key !== MAKE) throw error('TypeError', 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
  }

  get aborted() {
    return this.#aborted;
  }

  get reason() {
    return this.#reason;
  }

  throwIfAborted() {
    if (this.#aborted) throw this.#reason;
  }

  [ABORT](reason) {
    if (this.#aborted) return;
    this.#aborted = true;
    this.#reason = reason;
    const followers = this.#followers.filter((follower) => !follower.#aborted);
    for (const follower of followers) {
      follower.#aborted = true;
      follower.#reason = reason;
    }
    this.dispatchEvent(new Event('abort'));
    for (const follower of followers) {
      follower.#aborted = false;
      follower[ABORT](reason);
    }
  }

  [inspect.custom](depth, options) {
    return show(this, { aborted: this.#aborted }, depth, options);
  }

  static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    const signal = new AbortSignal(MAKE);
    signal.#aborted = true;
    signal.#reason = reason;
    return signal;
  }

  static timeout(delay) {
    if (typeof delay !== 'number') throw invalidArgType('delay', 'of type number', delay);
    const signal = new AbortSignal(MAKE);
    const late = () =>
      signal[ABORT](
        new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    setTimeout(late, delay).unref();
    return signal;
  }

  static any(signals) {
    const all = [...signals];
    all.forEach((signal, i) => {
      if (!(signal instanceof AbortSignal)) {
        throw invalidArgType(`signals[${i}]`, 'an instance of AbortSignal', signal);
      }
    });
    const result = new AbortSignal(MAKE);
    const aborted = all.find((signal) => signal.#aborted);
    if (aborted) {
      result.#aborted = true;
      result.#reason = aborted.#reason;
    } else {
      for (const signal of new Set(all)) signal.#followers.push(result);
    }
    return result;
  }
}

defineEventProperty(AbortSignal.prototype, 'abort');

class AbortController {
  #signal;

  get signal() {
    return (this.#signal ??= new AbortSignal(MAKE));
  }

  abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    this.signal[ABORT](reason);
  }

  [inspect.custom](depth, options) {
    return show(this, { signal: this.signal }, depth, options);
  }
}

for (const type of [AbortSignal, AbortController]) {
  Object.defineProperty(type.prototype, Symbol.toStringTag, {
    value: type.name, configurable: true,
  });
}

module.exports = { AbortController, AbortSignal };
