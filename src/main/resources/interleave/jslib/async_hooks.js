'use strict';
// AsyncLocalStorage: values that follow a chain of calls through timers and promises.
//
// The machine keeps one map of all stores for the code that runs, gives it to what that code sets
// in motion, and brings it back when that runs.

const { context, setContext } = require('native:context');

function runIn(map, callback, args) {
  const before = context();
  setContext(map);
  try {
    return callback(...args);
  } finally {
    setContext(before);
  }
}

function changed(storage, store) {
  const map = new Map(context());
  if (store === undefined) map.delete(storage);
  else map.set(storage, store);
  return map;
}

class AsyncLocalStorage {
  getStore() {
    return context()?.get(this);
  }

  run(store, callback, ...args) {
    return runIn(changed(this, store), callback, args);
  }

  exit(callback, ...args) {
    return runIn(changed(this, undefined), callback, args);
  }

  enterWith(store) {
    setContext(changed(this, store));
  }

  disable() {
    setContext(changed(this, undefined));
  }

  static bind(callback) {
    return AsyncResource.bind(callback);
  }

  static snapshot() {
    const map = context();
    return (callback, ...args) => runIn(map, callback, args);
  }
}

class AsyncResource {
  #map = context();
  runInAsyncScope(callback, self, ...args) {
    return runIn(this.#map, callback.bind(self), args);
  }

  emitDestroy() {
    return this;
  }

  static bind(callback) {
    const map = context();
    return function bound(...args) {
      return runIn(map, callback.bind(this), args);
    };
  }
}

module.exports = { AsyncLocalStorage, AsyncResource };
