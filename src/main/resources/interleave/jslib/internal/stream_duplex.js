'use strict';
// Duplex, Transform and PassThrough: streams with both ends.

const EventEmitter = require('events');
const { Readable, ReadableState } = require('internal/stream_readable');
const { Writable, WritableState, takeWritableOptions } = require('internal/stream_writable');
const { error } = require('internal/errors');

const WAITING = Symbol('waiting');

function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  this.allowHalfOpen = options?.allowHalfOpen !== false;
  this._readableState = new ReadableState(options, true);
  this._writableState = new WritableState(options, this, true);
  if (options?.readable === false) {
    Object.assign(this._readableState, { readable: false, ended: true, endEmitted: true });
  }
  if (options?.writable === false) {
    Object.assign(this._writableState, {
      writable: false, ending: true, ended: true, finished: true,
    });
  }
  if (typeof options?.read === 'function') this._read = options.read;
  takeWritableOptions(this, options);
  EventEmitter.call(this, options);
  return this;
}
Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);

// What Writable has and Readable has not.
for (const name of Object.getOwnPropertyNames(Writable.prototype)) {
  if (!(name in Readable.prototype)) {
    Object.defineProperty(
      Duplex.prototype, name, Object.getOwnPropertyDescriptor(Writable.prototype, name));
  }
}
Duplex.prototype.destroy = Writable.prototype.destroy;
Duplex.prototype._destroy = Writable.prototype._destroy;
Object.defineProperty(Duplex.prototype, 'destroyed', {
  get() {
    return this._readableState.destroyed && this._writableState.destroyed;
  },
  set() {},
  configurable: true,
});

function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  Duplex.call(this, options);
  this._readableState.sync = false;
  this[WAITING] = null;
  Object.defineProperty(this, WAITING, { enumerable: false });
  if (typeof options?.transform === 'function') this._transform = options.transform;
  if (typeof options?.flush === 'function') this._flush = options.flush;
  this.on('prefinish', function prefinish() {
    if (this._final !== final) final.call(this);
  });
  return this;
}
Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
Object.setPrototypeOf(Transform, Duplex);

function final(callback) {
  const end = (reason, chunk) => {
    if (reason) {
      if (callback) callback(reason);
      else this.destroy(reason);
      return;
    }
    if (chunk !== null && chunk !== undefined) this.push(chunk);
    this.push(null);
    callback?.();
  };
  if (typeof this._flush === 'function' && !this.destroyed) this._flush(end);
  else end();
}

Transform.prototype._final = final;

Transform.prototype._transform = function (chunk, encoding, callback) {
  throw error(
    'Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _transform() method is not implemented');
};

Transform.prototype._write = function (chunk, encoding, callback) {
  const r = this._readableState;
  const w = this._writableState;
  const before = r.length;
  this._transform(chunk, encoding, (reason, made) => {
    if (reason) {
      callback(reason);
      return;
    }
    if (made !== null && made !== undefined) this.push(made);
    if (w.ended || before === r.length || r.length < r.highWaterMark) callback();
    else this[WAITING] = callback;
  });
};

Transform.prototype._read = function () {
  const callback = this[WAITING];
  if (callback) {
    this[WAITING] = null;
    callback();
  }
};

function PassThrough(options) {
  if (!(this instanceof PassThrough)) return new PassThrough(options);
  Transform.call(this, options);
  return this;
}
Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Object.setPrototypeOf(PassThrough, Transform);

PassThrough.prototype._transform = function (chunk, encoding, callback) {
  callback(null, chunk);
};

module.exports = { Duplex, PassThrough, Transform };
