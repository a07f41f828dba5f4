'use strict';
// Writable: where chunks go in.

const EventEmitter = require('events');
const { destroy, errorOrDestroy } = require('internal/stream_destroy');
const { error, invalidArgType } = require('internal/errors');

function nothing() {}

/** How much a stream takes before it asks to wait. */
function highWaterMark(options, name, objectMode) {
  const value = options?.[name] ?? options?.highWaterMark;
  if (value === undefined || value === null) return objectMode ? 16 : 16 * 1024;
  if (!Number.isInteger(value) || value < 0) {
    throw error(
      'TypeError', 'ERR_INVALID_ARG_VALUE',
      `The property 'options.highWaterMark' is invalid. Received ${value}`);
  }
  return value;
}

class WritableState {
  constructor(options, stream, isDuplex) {
    this.objectMode = !!(options?.objectMode || (isDuplex && options?.writableObjectMode));
    this.highWaterMark = highWaterMark(
      options, isDuplex ? 'writableHighWaterMark' : 'highWaterMark', this.objectMode);
    this.decodeStrings = options?.decodeStrings !== false;
    this.defaultEncoding = options?.defaultEncoding || 'utf8';
    this.emitClose = options?.emitClose !== false;
    this.autoDestroy = options?.autoDestroy !== false;
    this.finalCalled = false;
    this.needDrain = false;
    this.ending = false;
    this.ended = false;
    this.finished = false;
    this.destroyed = false;
    this.length = 0;
    this.writing = false;
    this.corked = 0;
    this.sync = true;
    this.writecb = null;
    this.writelen = 0;
    this.afterWrites = null;
    this.afterWritePending = false;
    this.buffered = [];
    this.pendingcb = 0;
    this.prefinished = false;
    this.errorEmitted = false;
    this.errored = null;
    this.closed = false;
    this.closeEmitted = false;
    this.onFinished = [];
    this.written = (reason) => onWrite(stream, reason);
  }

  getBuffer() {
    return this.buffered.slice();
  }
}

function Writable(options) {
  const isDuplex = this?._readableState !== undefined;
  if (!isDuplex && !(this instanceof Writable)) return new Writable(options);
  this._writableState = new WritableState(options, this, isDuplex);
  takeWritableOptions(this, options);
  EventEmitter.call(this, options);
  return this;
}
Object.setPrototypeOf(Writable.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Writable, EventEmitter);

function takeWritableOptions(stream, options) {
  if (typeof options?.write === 'function') stream._write = options.write;
  if (typeof options?.writev === 'function') stream._writev = options.writev;
  if (typeof options?.destroy === 'function') stream._destroy = options.destroy;
  if (typeof options?.final === 'function') stream._final = options.final;
  if (options?.signal) require('internal/stream_pipeline').addAbortSignal(options.signal, stream);
}

/** The chunk as the stream keeps it: text as bytes, unless it takes objects. */
function checked(state, chunk, encoding) {
  if (chunk === null) {
    throw error('TypeError', 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
  }
  if (state.objectMode) return { chunk, encoding };
  if (typeof chunk === 'string') {
    return state.decodeStrings
      ? { chunk: Buffer.from(chunk, encoding), encoding: 'buffer' }
      : { chunk, encoding };
  }
  if (chunk instanceof Buffer) return { chunk, encoding: 'buffer' };
  if (ArrayBuffer.isView(chunk)) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return { chunk: bytes, encoding: 'buffer' };
  }
  throw invalidArgType(
    'chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk);
}

function write(stream, given, givenEncoding, givenCallback) {
  const state = stream._writableState;
  let encoding = givenEncoding;
  let callback = givenCallback;
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  if (!state.objectMode) encoding ||= state.defaultEncoding;
  if (typeof callback !== 'function') callback = nothing;
  const ready = checked(state, given, encoding);
  let wrong;
  if (state.ending) wrong = error('Error', 'ERR_STREAM_WRITE_AFTER_END', 'write after end');
  else if (state.destroyed) {
    wrong = error('Error', 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed');
  }
  if (wrong) {
    process.nextTick(callback, wrong);
    errorOrDestroy(stream, wrong, true);
    return wrong;
  }
  state.pendingcb++;
  return writeOrBuffer(stream, state, ready.chunk, ready.encoding, callback);
}

function writeOrBuffer(stream, state, chunk, encoding, callback) {
  const length = state.objectMode ? 1 : chunk.length;
  state.length += length;
  const more = state.length < state.highWaterMark;
  if (!more) state.needDrain = true;
  if (state.writing || state.corked || state.errored) {
    state.buffered.push({ chunk, encoding, callback });
  } else {
    doWrite(stream, state, chunk, encoding, length, callback);
  }
  return more && !state.errored && !state.destroyed;
}

function doWrite(stream, state, chunk, encoding, length, callback) {
  state.writelen = length;
  state.writecb = callback;
  state.writing = true;
  state.sync = true;
  stream._write(chunk, encoding, state.written);
  state.sync = false;
}

function onWrite(stream, reason) {
  const state = stream._writableState;
  const { sync, writecb: callback } = state;
  if (typeof callback !== 'function') {
    errorOrDestroy(
      stream, error('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times'));
    return;
  }
  state.writing = false;
  state.writecb = null;
  state.length -= state.writelen;
  state.writelen = 0;
  if (reason) {
    state.errored ||= reason;
    if (stream._readableState) stream._readableState.errored ||= reason;
    if (sync) process.nextTick(writeFailed, stream, state, reason, callback);
    else writeFailed(stream, state, reason, callback);
    return;
  }
  if (state.buffered.length > 0) writeBuffered(stream, state);
  if (!sync) {
    afterWrite(stream, state, 1, callback);
  } else if (callback === nothing) {
    // Nobody waits for this write: a tick is spent only when somebody waits for `drain`.
    if (!state.afterWritePending && state.needDrain && state.length === 0) {
      state.afterWritePending = true;
      process.nextTick(afterWrite, stream, state, 1, callback);
    } else {
      state.pendingcb--;
      if (state.ending) finishMaybe(stream, state, true);
    }
  } else if (state.afterWrites?.callback === callback) {
    state.afterWrites.count++;
  } else {
    state.afterWrites = { count: 1, callback };
    state.afterWritePending = true;
    process.nextTick(afterWriteTick, stream, state, state.afterWrites);
  }
}

function writeFailed(stream, state, reason, callback) {
  --state.pendingcb;
  callback(reason);
  failBuffered(state);
  errorOrDestroy(stream, reason);
}

function afterWriteTick(stream, state, { count, callback }) {
  state.afterWrites = null;
  afterWrite(stream, state, count, callback);
}

function afterWrite(stream, state, count, callback) {
  state.afterWritePending = false;
  const drained =
    !state.ending && !stream.destroyed && state.length === 0 && state.needDrain;
  if (drained) {
    state.needDrain = false;
    stream.emit('drain');
  }
  for (let i = 0; i < count; i++) {
    state.pendingcb--;
    callback(null);
  }
  if (state.destroyed) failBuffered(state);
  if (state.ending) finishMaybe(stream, state, true);
}

function failBuffered(state) {
  if (state.writing) return;
  for (const { chunk, callback } of state.buffered.splice(0)) {
    state.length -= state.objectMode ? 1 : chunk.length;
    callback(
      state.errored ??
        error('Error', 'ERR_STREAM_DESTROYED', 'Cannot call write after a stream was destroyed'));
  }
  for (const callback of state.onFinished.splice(0)) {
    callback(
      state.errored ??
        error('Error', 'ERR_STREAM_DESTROYED', 'Cannot call end after a stream was destroyed'));
  }
}

function writeBuffered(stream, state) {
  if (state.corked || state.busy || state.destroyed) return;
  const { buffered, objectMode } = state;
  if (buffered.length > 1 && stream._writev) {
    const all = buffered.splice(0);
    state.pendingcb -= all.length - 1;
    const callback = (reason) => all.forEach((each) => each.callback(reason));
    state.writelen = state.length;
    state.writecb = callback;
    state.writing = true;
    state.sync = true;
    stream._writev(all, state.written);
    state.sync = false;
    return;
  }
  state.busy = true;
  while (buffered.length > 0 && !state.writing) {
    const { chunk, encoding, callback } = buffered.shift();
    doWrite(stream, state, chunk, encoding, objectMode ? 1 : chunk.length, callback);
  }
  state.busy = false;
}

function canFinish(state) {
  return (
    state.ending && !state.destroyed && state.length === 0 && !state.errored &&
    state.buffered.length === 0 && !state.finished && !state.writing &&
    !state.errorEmitted && !state.closeEmitted
  );
}

function callFinal(stream, state) {
  let called = false;
  function done(reason) {
    if (called) {
      errorOrDestroy(
        stream,
        reason ?? error('Error', 'ERR_MULTIPLE_CALLBACK', 'Callback called multiple times'));
      return;
    }
    called = true;
    state.pendingcb--;
    if (reason) {
      for (const callback of state.onFinished.splice(0)) callback(reason);
      errorOrDestroy(stream, reason, state.sync);
    } else if (canFinish(state)) {
      state.prefinished = true;
      stream.emit('prefinish');
      state.pendingcb++;
      process.nextTick(finish, stream, state);
    }
  }
  state.sync = true;
  state.pendingcb++;
  try {
    stream._final(done);
  } catch (thrown) {
    done(thrown);
  }
  state.sync = false;
}

function prefinish(stream, state) {
  if (state.prefinished || state.finalCalled) return;
  if (typeof stream._final === 'function' && !state.destroyed) {
    state.finalCalled = true;
    callFinal(stream, state);
  } else {
    state.prefinished = true;
    stream.emit('prefinish');
  }
}

function finishMaybe(stream, state, sync) {
  if (!canFinish(state)) return;
  prefinish(stream, state);
  if (state.pendingcb !== 0) return;
  if (sync) {
    state.pendingcb++;
    process.nextTick(() => {
      if (canFinish(state)) finish(stream, state);
      else state.pendingcb--;
    });
  } else if (canFinish(state)) {
    state.pendingcb++;
    finish(stream, state);
  }
}

function finish(stream, state) {
  state.pendingcb--;
  state.finished = true;
  for (const callback of state.onFinished.splice(0)) callback(null);
  stream.emit('finish');
  if (state.autoDestroy) {
    const r = stream._readableState;
    if (!r || (r.autoDestroy && (r.endEmitted || r.readable === false))) stream.destroy();
  }
}

const methods = {
  pipe() {
    errorOrDestroy(this, error('Error', 'ERR_STREAM_CANNOT_PIPE', 'Cannot pipe, not readable'));
  },

  write(chunk, encoding, callback) {
    return write(this, chunk, encoding, callback) === true;
  },

  cork() {
    this._writableState.corked++;
  },

  uncork() {
    const state = this._writableState;
    if (state.corked > 0) {
      state.corked--;
      if (!state.writing) writeBuffered(this, state);
    }
  },

  setDefaultEncoding(encoding) {
    this._writableState.defaultEncoding = encoding.toLowerCase();
    return this;
  },

  end(given, givenEncoding, givenCallback) {
    const state = this._writableState;
    let [chunk, encoding, callback] = [given, givenEncoding, givenCallback];
    if (typeof chunk === 'function') [chunk, encoding, callback] = [null, null, chunk];
    else if (typeof encoding === 'function') [encoding, callback] = [null, encoding];
    let wrong;
    if (chunk !== null && chunk !== undefined) {
      const result = write(this, chunk, encoding);
      if (result instanceof Error) wrong = result;
    }
    if (state.corked) {
      state.corked = 1;
      this.uncork();
    }
    if (!wrong && !state.errored && !state.ending) {
      state.ending = true;
      finishMaybe(this, state, true);
      state.ended = true;
    } else if (!wrong && state.finished) {
      wrong = error(
        'Error', 'ERR_STREAM_ALREADY_FINISHED', 'Cannot call end after a stream was finished');
    } else if (!wrong && state.destroyed) {
      wrong = error('Error', 'ERR_STREAM_DESTROYED', 'Cannot call end after a stream was destroyed');
    }
    if (typeof callback === 'function') {
      if (wrong || state.finished) process.nextTick(callback, wrong);
      else state.onFinished.push(callback);
    }
    return this;
  },

  _write(chunk, encoding, callback) {
    if (!this._writev) {
      throw error(
        'Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _write() method is not implemented');
    }
    this._writev([{ chunk, encoding }], callback);
  },

  destroy(reason, callback) {
    const state = this._writableState;
    if (!state.destroyed && (state.buffered.length > 0 || state.onFinished.length > 0)) {
      process.nextTick(failBuffered, state);
    }
    return destroy.call(this, reason, callback);
  },

  _destroy(reason, callback) {
    callback(reason);
  },
};
for (const [name, method] of Object.entries(methods)) Writable.prototype[name] = method;
Writable.prototype._writev = null;
Writable.prototype._undestroy = nothing;

const getters = {
  writable() {
    const w = this._writableState;
    return !!w && w.writable !== false && !w.destroyed && !w.errored && !w.ending && !w.ended;
  },
  writableFinished() {
    return !!this._writableState?.finished;
  },
  writableEnded() {
    return !!this._writableState?.ending;
  },
  writableObjectMode() {
    return !!this._writableState?.objectMode;
  },
  writableHighWaterMark() {
    return this._writableState?.highWaterMark;
  },
  writableLength() {
    return this._writableState?.length;
  },
  writableCorked() {
    return this._writableState?.corked ?? 0;
  },
  writableNeedDrain() {
    const w = this._writableState;
    return !!w && !w.destroyed && !w.ending && w.needDrain;
  },
  writableAborted() {
    const w = this._writableState;
    return !!w && w.writable !== false && (w.destroyed || !!w.errored) && !w.finished;
  },
  destroyed() {
    return !!this._writableState?.destroyed;
  },
  closed() {
    return !!this._writableState?.closed;
  },
  errored() {
    return this._writableState?.errored ?? null;
  },
};
for (const [name, get] of Object.entries(getters)) {
  Object.defineProperty(Writable.prototype, name, { get, set: nothing, configurable: true });
}

module.exports = {
  Writable, WritableState, highWaterMark, takeWritableOptions,
};
