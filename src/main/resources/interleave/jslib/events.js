'use strict';
// EventEmitter, and waiting for events by promises: once and on.

const { AbortError, checkFunction, checkSignal, error, invalidArgType } =
  require('internal/errors');
const { inspect } = require('native:util');
const { emittedFrom } = require('native:process');

const captureRejections = Symbol.for('nodejs.rejection');
let defaultMaxListeners = 10;

// Nothing here depends on them, but whoever prints an emitter sees them.
const shapeMode = Symbol('shapeMode');
const capture = Symbol('kCapture');

function EventEmitter() {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = { __proto__: null };
    this._eventsCount = 0;
    this[shapeMode] = false;
  } else {
    this[shapeMode] = true;
  }
  this._maxListeners = this._maxListeners || undefined;
  this[capture] = false;
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

function listenersOf(emitter) {
  if (emitter._events === undefined) {
    emitter._events = { __proto__: null };
    emitter._eventsCount = 0;
  }
  return emitter._events;
}

/** The listeners of an event as a list of its own. */
function listOf(emitter, name) {
  const found = emitter._events?.[name];
  return found === undefined ? [] : typeof found === 'function' ? [found] : [...found];
}

/** One listener is kept as such, several as an array: programs may look. */
function keep(emitter, name, list) {
  if (list.length === 0) {
    if (name in emitter._events) emitter._eventsCount--;
    delete emitter._events[name];
  } else {
    if (!(name in emitter._events)) emitter._eventsCount++;
    emitter._events[name] = list.length === 1 ? list[0] : list;
  }
}

function add(emitter, name, listener, first) {
  checkFunction(listener, 'listener');
  const events = listenersOf(emitter);
  if (events.newListener !== undefined) {
    emitter.emit('newListener', name, listener.listener ?? listener);
  }
  const list = listOf(emitter, name);
  if (first) list.unshift(listener);
  else list.push(listener);
  keep(emitter, name, list);
  warnOfMany(emitter, name, list);
  return emitter;
}

function warnOfMany(emitter, name, list) {
  const most = emitter.getMaxListeners();
  const warned = emitter._warned ?? new Set();
  if (most > 0 && list.length > most && !warned.has(name)) {
    warned.add(name);
    Object.defineProperty(emitter, '_warned', { value: warned, enumerable: false });
    const warning = new Error(
      'Possible EventEmitter memory leak detected. ' +
        `${list.length} ${String(name)} listeners added to ${inspect(emitter, { depth: -1 })}. ` +
        'Use emitter.setMaxListeners() to increase limit');
    warning.name = 'MaxListenersExceededWarning';
    process.emitWarning(warning);
  }
}

/** A listener that removes itself before it runs. */
function onceOnly(emitter, name, listener) {
  checkFunction(listener, 'listener');
  let fired = false;
  function wrapped(...args) {
    if (fired) return undefined;
    emitter.removeListener(name, wrapped);
    fired = true;
    return Reflect.apply(listener, emitter, args);
  }
  Object.defineProperty(wrapped, 'name', { value: 'bound onceWrapper' });
  wrapped.listener = listener;
  return wrapped;
}

// The places in comments like `/*@502:7*/` are those in Node.js, for stack traces.
function throwError(emitter, [er]) {
  if (er instanceof Error) {
    if (typeof er === 'object') {
      emittedFrom(er, emitter.emit, emitter);
      throw er; // Unhandled 'error' event /*@502:7*/
    }
  }
  const reason = er;
  let shown;
  try {
    shown = inspect(reason);
  } catch {
    shown = reason;
  }
  const unhandled = error('Error', 'ERR_UNHANDLED_ERROR', `Unhandled error. (${shown})`);
  unhandled.context = reason;
  throw unhandled;
}

Object.assign(EventEmitter.prototype, {
  setMaxListeners: function setMaxListeners(n) {
    if (typeof n !== 'number' || n < 0 || Number.isNaN(n)) {
      throw error(
        'RangeError', 'ERR_OUT_OF_RANGE',
        `The value of "setMaxListeners" is out of range. It must be >= 0. Received ${inspect(n)}`);
    }
    this._maxListeners = n;
    return this;
  },

  getMaxListeners: function getMaxListeners() {
    return this._maxListeners === undefined ? defaultMaxListeners : this._maxListeners;
  },

  emit: function emit(name, ...args) {
    const events = this._events;
    const listener = events?.[name];
    if (listener === undefined) {
      if (name === 'error') throwError(this, args); /*@502:7*/
      return false;
    }
    if (typeof listener === 'function') {
      Reflect.apply(listener, this, args); /*@524:28*/
    } else {
      for (const each of [...listener]) Reflect.apply(each, this, args); /*@536:35*/
    }
    return true;
  },

  addListener: function addListener(name, listener) {
    return add(this, name, listener, false);
  },

  prependListener: function prependListener(name, listener) {
    return add(this, name, listener, true);
  },

  once: function once(name, listener) {
    return this.on(name, onceOnly(this, name, listener));
  },

  prependOnceListener: function prependOnceListener(name, listener) {
    return this.prependListener(name, onceOnly(this, name, listener));
  },

  removeListener: function removeListener(name, listener) {
    checkFunction(listener, 'listener');
    const list = listOf(this, name);
    const at = list.findLastIndex((each) => each === listener || each.listener === listener);
    if (at < 0) return this;
    const [removed] = list.splice(at, 1);
    keep(this, name, list);
    if (this._events.removeListener !== undefined) {
      this.emit('removeListener', name, removed.listener ?? removed);
    }
    return this;
  },

  removeAllListeners: function removeAllListeners(name) {
    const events = listenersOf(this);
    if (arguments.length === 0) {
      if (events.removeListener !== undefined) {
        for (const key of Reflect.ownKeys(events)) {
          if (key !== 'removeListener') this.removeAllListeners(key);
        }
      }
      this._events = { __proto__: null };
      this._eventsCount = 0;
    } else if (events.removeListener === undefined) {
      keep(this, name, []);
    } else {
      for (const listener of listOf(this, name).reverse()) this.removeListener(name, listener);
    }
    return this;
  },

  listeners: function listeners(name) {
    return listOf(this, name).map((each) => each.listener ?? each);
  },

  rawListeners: function rawListeners(name) {
    return listOf(this, name);
  },

  listenerCount: function listenerCount(name, listener) {
    const list = listOf(this, name);
    return listener === undefined
      ? list.length
      : list.filter((each) => each === listener || each.listener === listener).length;
  },

  eventNames: function eventNames() {
    return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
  },
});
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

function abortError(signal) {
  return new AbortError(undefined, { cause: signal.reason });
}

function listen(target, name, listener, options) {
  if (typeof target?.on === 'function') {
    if (options?.once) target.once(name, listener);
    else target.on(name, listener);
  } else if (typeof target?.addEventListener === 'function') {
    target.addEventListener(name, listener, options);
  } else {
    throw invalidArgType('emitter', 'an instance of EventEmitter', target);
  }
}

function unlisten(target, name, listener) {
  if (typeof target.removeListener === 'function') target.removeListener(name, listener);
  else target.removeEventListener(name, listener);
}

/** A promise of the next event: its arguments as an array. */
async function once(emitter, name, options = {}) {
  const signal = options?.signal;
  checkSignal(signal);
  if (signal?.aborted) throw abortError(signal);
  return new Promise((resolve, reject) => {
    const end = () => {
      unlisten(emitter, name, resolver);
      if (typeof emitter.removeListener === 'function') {
        emitter.removeListener('error', rejecter);
      }
      signal?.removeEventListener('abort', aborter);
    };
    const resolver = (...args) => {
      end();
      resolve(args);
    };
    const rejecter = (reason) => {
      end();
      reject(reason);
    };
    const aborter = () => rejecter(abortError(signal));
    listen(emitter, name, resolver, { once: true });
    if (name !== 'error' && typeof emitter.once === 'function') {
      emitter.once('error', rejecter);
    }
    signal?.addEventListener('abort', aborter, { once: true });
  });
}

/** An async iterator of all further events. */
function on(emitter, name, options = {}) {
  const signal = options?.signal;
  checkSignal(signal);
  if (signal?.aborted) throw abortError(signal);
  const events = [];
  const waiting = [];
  let failure = null;
  let finished = false;

  const told = (...args) => {
    const next = waiting.shift();
    if (next) next.resolve({ value: args, done: false });
    else events.push(args);
  };
  const failed = (reason) => {
    const next = waiting.shift();
    if (next) next.reject(reason);
    else failure = { reason };
    iterator.return();
  };
  const aborted = () => failed(abortError(signal));
  const closers = options?.close ?? [];
  const finish = () => iterator.return();

  const iterator = {
    __proto__: asyncIterators,
    next() {
      if (events.length > 0) {
        return Promise.resolve({ value: events.shift(), done: false });
      }
      if (failure) {
        const { reason } = failure;
        failure = null;
        return Promise.reject(reason);
      }
      if (finished) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      unlisten(emitter, name, told);
      if (name !== 'error' && typeof emitter.removeListener === 'function') {
        emitter.removeListener('error', failed);
      }
      for (const closer of closers) unlisten(emitter, closer, finish);
      signal?.removeEventListener('abort', aborted);
      finished = true;
      for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
    throw(reason) {
      if (!(reason instanceof Error)) {
        throw invalidArgType('EventEmitter.AsyncIterator', 'an instance of Error', reason);
      }
      failed(reason);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  listen(emitter, name, told);
  if (name !== 'error' && typeof emitter.on === 'function') emitter.on('error', failed);
  for (const closer of closers) listen(emitter, closer, finish);
  signal?.addEventListener('abort', aborted, { once: true });
  return iterator;
}

const asyncIterators = Object.getPrototypeOf(
  Object.getPrototypeOf((async function* () {}).prototype));

function getEventListeners(emitter, name) {
  return typeof emitter?.listeners === 'function' ? emitter.listeners(name) : [];
}

function setMaxListeners(n = defaultMaxListeners, ...emitters) {
  if (emitters.length === 0) defaultMaxListeners = n;
  for (const emitter of emitters) emitter.setMaxListeners?.(n);
}

module.exports = EventEmitter;
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.once = once;
EventEmitter.on = on;
EventEmitter.getEventListeners = getEventListeners;
EventEmitter.setMaxListeners = setMaxListeners;
EventEmitter.listenerCount = (emitter, name) => emitter.listenerCount(name);
EventEmitter.errorMonitor = Symbol('events.errorMonitor');
EventEmitter.captureRejectionSymbol = captureRejections;
EventEmitter.usingDomains = false;
Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  get: () => defaultMaxListeners,
  set: (n) => {
    defaultMaxListeners = n;
  },
  enumerable: true,
});
