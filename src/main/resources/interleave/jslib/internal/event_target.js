'use strict';
// Events as browsers have them: Event, EventTarget, CustomEvent.

const { error, invalidArgType, missingArgs } = require('internal/errors');
const { inspect, now } = require('native:util');

const STOPPED = Symbol('stopped');
const TARGET = Symbol('target');
const RUNNING = Symbol('running');

class Event {
  #type;
  #bubbles;
  #cancelable;
  #composed;
  #prevented = false;
  #timeStamp = now();
  #propagates = true;
  [STOPPED] = false;
  [TARGET] = null;
  [RUNNING] = false;

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw missingArgs('type');
    this.#type = `${type}`;
    this.#bubbles = !!options?.bubbles;
    this.#cancelable = !!options?.cancelable;
    this.#composed = !!options?.composed;
    for (const hidden of [STOPPED, TARGET, RUNNING]) {
      Object.defineProperty(this, hidden, { enumerable: false });
    }
  }

  get type() {
    return this.#type;
  }

  get target() {
    return this[TARGET];
  }

  get currentTarget() {
    return this[RUNNING] ? this[TARGET] : null;
  }

  get srcElement() {
    return this[TARGET];
  }

  get bubbles() {
    return this.#bubbles;
  }

  get cancelable() {
    return this.#cancelable;
  }

  get composed() {
    return this.#composed;
  }

  get defaultPrevented() {
    return this.#cancelable && this.#prevented;
  }

  get returnValue() {
    return !this.defaultPrevented;
  }

  get timeStamp() {
    return this.#timeStamp;
  }

  get isTrusted() {
    return false;
  }

  get eventPhase() {
    return this[RUNNING] ? Event.AT_TARGET : Event.NONE;
  }

  get cancelBubble() {
    return !this.#propagates;
  }

  composedPath() {
    return this[RUNNING] ? [this[TARGET]] : [];
  }

  preventDefault() {
    this.#prevented = true;
  }

  stopPropagation() {
    this.#propagates = false;
  }

  stopImmediatePropagation() {
    this[STOPPED] = true;
  }

  [inspect.custom](depth, options, show) {
    if (depth < 0) return this.constructor.name;
    const facts = {
      type: this.type, defaultPrevented: this.defaultPrevented, cancelable: this.cancelable,
      timeStamp: this.timeStamp,
    };
    const inner = { ...options, depth: options.depth === null ? null : options.depth - 1 };
    return `${this.constructor.name} ${show(facts, inner)}`;
  }

  static NONE = 0;
  static CAPTURING_PHASE = 1;
  static AT_TARGET = 2;
  static BUBBLING_PHASE = 3;
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw missingArgs('type');
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() {
    return this.#detail;
  }
}

class EventTarget {
  /** Listeners by the name of their event. */
  #listeners = new Map();

  addEventListener(type, listener, options = undefined) {
    if (arguments.length < 2) {
      throw error(
        'TypeError', 'ERR_MISSING_ARGS', 'The "type" and "listener" arguments must be specified');
    }
    if (listener === null || listener === undefined) return;
    if (typeof listener !== 'function' && typeof listener !== 'object') {
      throw invalidArgType('listener', 'an instance of EventListener', listener);
    }
    const capture = typeof options === 'boolean' ? options : !!options?.capture;
    const { once = false, signal } = typeof options === 'object' && options !== null ? options : {};
    if (signal?.aborted) return;
    const name = `${type}`;
    const list = this.#listeners.get(name) ?? [];
    if (list.some((known) => known.listener === listener && known.capture === capture)) return;
    signal?.addEventListener(
      'abort', () => this.removeEventListener(type, listener, options), { once: true });
    list.push({ listener, capture, once: !!once, removed: false });
    this.#listeners.set(name, list);
  }

  removeEventListener(type, listener, options = undefined) {
    const capture = typeof options === 'boolean' ? options : !!options?.capture;
    const list = this.#listeners.get(`${type}`) ?? [];
    const at = list.findIndex((known) => known.listener === listener && known.capture === capture);
    if (at >= 0) list.splice(at, 1)[0].removed = true;
  }

  dispatchEvent(event) {
    if (!(event instanceof Event)) {
      throw invalidArgType('event', 'an instance of Event', event);
    }
    if (event[RUNNING]) {
      throw error('Error', 'ERR_EVENT_RECURSION', `The event "${event.type}" is already being dispatched`);
    }
    event[TARGET] = this;
    event[RUNNING] = true;
    for (const entry of [...(this.#listeners.get(event.type) ?? [])]) {
      if (entry.removed) continue;
      if (entry.once) this.removeEventListener(event.type, entry.listener, entry.capture);
      this.#call(entry.listener, event);
      if (event[STOPPED]) break;
    }
    event[RUNNING] = false;
    return !event.defaultPrevented;
  }

  /** An exception of a listener stops neither the others nor the one who dispatches. */
  #call(listener, event) {
    try {
      if (typeof listener === 'function') {
        const result = listener.call(this, event);
        result?.then?.(undefined, (reason) => process.nextTick(() => { throw reason; }));
      } else {
        listener.handleEvent(event);
      }
    } catch (thrown) {
      process.nextTick(() => { throw thrown; });
    }
  }

  [inspect.custom](depth, options) {
    return depth < 0 ? this.constructor.name : `${this.constructor.name} {}`;
  }
}

/** Gives a class the property `onNAME`: a listener that is set by assignment. */
function defineEventProperty(target, name) {
  const wrappers = new WeakMap();
  Object.defineProperty(target, `on${name}`, {
    get() {
      return wrappers.get(this)?.listener ?? null;
    },
    set(listener) {
      const known = wrappers.get(this);
      if (known) {
        known.listener = listener;
        return;
      }
      const wrapper = { listener };
      wrappers.set(this, wrapper);
      this.addEventListener(name, function (event) {
        if (typeof wrapper.listener === 'function') wrapper.listener.call(this, event);
      });
    },
    configurable: true,
    enumerable: true,
  });
}

for (const type of [Event, CustomEvent, EventTarget]) {
  Object.defineProperty(type.prototype, Symbol.toStringTag, {
    value: type.name, configurable: true,
  });
}

module.exports = { Event, CustomEvent, EventTarget, defineEventProperty };
