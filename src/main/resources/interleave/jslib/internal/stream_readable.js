'use strict';
// Readable: where chunks come out.

const EventEmitter = require('events');
const { destroy, destroyer, errorOrDestroy } = require('internal/stream_destroy');
const { error, invalidArgType } = require('internal/errors');
const { highWaterMark } = require('internal/stream_writable');

function nothing() {}

class ReadableState {
  constructor(options, isDuplex) {
    this.objectMode = !!(options?.objectMode || (isDuplex && options?.readableObjectMode));
    this.highWaterMark = highWaterMark(
      options, isDuplex ? 'readableHighWaterMark' : 'highWaterMark', this.objectMode);
    this.buffer = [];
    this.length = 0;
    this.pipes = [];
    this.flowing = null;
    this.paused = undefined;
    this.ended = false;
    this.endEmitted = false;
    this.reading = false;
    this.sync = true;
    this.needReadable = false;
    this.emittedReadable = false;
    this.readableListening = false;
    this.resumeScheduled = false;
    this.errorEmitted = false;
    this.emitClose = options?.emitClose !== false;
    this.autoDestroy = options?.autoDestroy !== false;
    this.destroyed = false;
    this.errored = null;
    this.closed = false;
    this.closeEmitted = false;
    this.readingMore = false;
    this.dataEmitted = false;
    this.encoding = options?.encoding ?? null;
    this.awaitDrain = new Set();
  }
}

function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  this._readableState = new ReadableState(options, this instanceof duplex());
  if (typeof options?.read === 'function') this._read = options.read;
  if (typeof options?.destroy === 'function') this._destroy = options.destroy;
  if (options?.signal) require('internal/stream_pipeline').addAbortSignal(options.signal, this);
  EventEmitter.call(this, options);
  return this;
}
Object.setPrototypeOf(Readable.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Readable, EventEmitter);

/** Asked for when it is needed: that module needs this one. */
function duplex() {
  return require('internal/stream_duplex').Duplex;
}

function push(stream, given, encoding, first) {
  const state = stream._readableState;
  let chunk = given;
  if (!state.objectMode) {
    if (typeof chunk === 'string') {
      const wanted = encoding || 'utf8';
      if (state.encoding !== wanted) {
        chunk = Buffer.from(chunk, wanted);
        if (state.encoding) chunk = chunk.toString(state.encoding);
      }
    } else if (ArrayBuffer.isView(chunk)) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      chunk = state.encoding ? bytes.toString(state.encoding) : bytes;
    } else if (chunk !== null && chunk !== undefined) {
      errorOrDestroy(
        stream,
        invalidArgType('chunk', 'of type string or an instance of Buffer, TypedArray, or DataView', chunk));
      return false;
    }
  }
  if (chunk === null) {
    state.reading = false;
    endOfFile(stream, state);
  } else if (state.objectMode || chunk?.length > 0) {
    if (first) {
      if (state.endEmitted) {
        errorOrDestroy(
          stream,
          error('Error', 'ERR_STREAM_UNSHIFT_AFTER_END_EVENT', 'stream.unshift() after end event'));
      } else if (!state.destroyed && !state.errored) {
        addChunk(stream, state, chunk, true);
      }
    } else if (state.ended) {
      errorOrDestroy(
        stream, error('Error', 'ERR_STREAM_PUSH_AFTER_EOF', 'stream.push() after EOF'));
    } else if (state.destroyed || state.errored) {
      return false;
    } else {
      state.reading = false;
      addChunk(stream, state, chunk, false);
    }
  } else if (!first) {
    state.reading = false;
    maybeReadMore(stream, state);
  }
  return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}

function addChunk(stream, state, chunk, first) {
  const direct =
    state.flowing && state.length === 0 && !state.sync && stream.listenerCount('data') > 0;
  if (direct) {
    state.awaitDrain.clear();
    state.dataEmitted = true;
    stream.emit('data', chunk);
  } else {
    state.length += state.objectMode ? 1 : chunk.length;
    if (first) state.buffer.unshift(chunk);
    else state.buffer.push(chunk);
    if (state.needReadable) emitReadable(stream);
  }
  maybeReadMore(stream, state);
}

function endOfFile(stream, state) {
  if (state.ended) return;
  state.ended = true;
  if (state.sync) {
    emitReadable(stream);
  } else {
    state.needReadable = false;
    state.emittedReadable = true;
    emitReadableNow(stream);
  }
}

function emitReadable(stream) {
  const state = stream._readableState;
  state.needReadable = false;
  if (!state.emittedReadable) {
    state.emittedReadable = true;
    process.nextTick(emitReadableNow, stream);
  }
}

function emitReadableNow(stream) {
  const state = stream._readableState;
  if (!state.destroyed && !state.errored && (state.length || state.ended)) {
    stream.emit('readable');
    state.emittedReadable = false;
  }
  state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
  flow(stream);
}

function maybeReadMore(stream, state) {
  if (state.readingMore) return;
  state.readingMore = true;
  process.nextTick(readMore, stream, state);
}

function readMore(stream, state) {
  while (
    !state.reading && !state.ended &&
    (state.length < state.highWaterMark || (state.flowing && state.length === 0))
  ) {
    const before = state.length;
    stream.read(0);
    if (before === state.length) break;
  }
  state.readingMore = false;
}

function amount(n, state) {
  if (n <= 0 || (state.length === 0 && state.ended)) return 0;
  if (state.objectMode) return 1;
  if (Number.isNaN(n)) {
    return state.flowing && state.length ? state.buffer[0].length : state.length;
  }
  if (n <= state.length) return n;
  return state.ended ? state.length : 0;
}

/** Takes so much out of the buffer. */
function take(n, state) {
  if (state.length === 0) return null;
  if (state.objectMode) return state.buffer.shift();
  const joined = () =>
    state.encoding ? state.buffer.join('') : Buffer.concat(state.buffer);
  if (!n || n >= state.length) {
    const all = state.buffer.length === 1 ? state.buffer[0] : joined();
    state.buffer = [];
    return all;
  }
  const [head] = state.buffer;
  if (n === head.length) return state.buffer.shift();
  const all = n < head.length ? state.buffer.shift() : joined();
  const rest = all.slice(n);
  state.buffer = n < head.length ? [rest, ...state.buffer] : [rest];
  return all.slice(0, n);
}

function read(wanted) {
  const state = this._readableState;
  let n = wanted === undefined ? NaN : Number.isInteger(wanted) ? wanted : parseInt(wanted, 10);
  const asked = n;
  if (n !== 0) state.emittedReadable = false;
  const enough =
    state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0;
  if (n === 0 && state.needReadable && (enough || state.ended)) {
    if (state.length === 0 && state.ended) endReadable(this);
    else emitReadable(this);
    return null;
  }
  n = amount(n, state);
  if (n === 0 && state.ended) {
    if (state.length === 0) endReadable(this);
    return null;
  }
  let doRead = state.needReadable;
  if (state.length === 0 || state.length - n < state.highWaterMark) doRead = true;
  if (state.ended || state.reading || state.destroyed || state.errored) {
    doRead = false;
  } else if (doRead) {
    state.reading = true;
    state.sync = true;
    if (state.length === 0) state.needReadable = true;
    try {
      this._read(state.highWaterMark);
    } catch (thrown) {
      errorOrDestroy(this, thrown);
    }
    state.sync = false;
    if (!state.reading) n = amount(asked, state);
  }
  const chunk = n > 0 ? take(n, state) : null;
  if (chunk === null) {
    state.needReadable = state.length <= state.highWaterMark;
    n = 0;
  } else {
    state.length -= n;
    state.awaitDrain.clear();
  }
  if (state.length === 0) {
    if (!state.ended) state.needReadable = true;
    if (asked !== n && state.ended) endReadable(this);
  }
  if (chunk !== null && !state.errored && !state.closeEmitted) {
    state.dataEmitted = true;
    this.emit('data', chunk);
  }
  return chunk;
}

function endReadable(stream) {
  const state = stream._readableState;
  if (!state.endEmitted) {
    state.ended = true;
    process.nextTick(emitEnd, stream, state);
  }
}

function emitEnd(stream, state) {
  if (state.errored || state.closeEmitted || state.endEmitted || state.length > 0) return;
  state.endEmitted = true;
  stream.emit('end');
  if (stream.writable && stream.allowHalfOpen === false) {
    process.nextTick(() => {
      if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
    });
  } else if (state.autoDestroy) {
    const w = stream._writableState;
    if (!w || (w.autoDestroy && (w.finished || w.writable === false))) stream.destroy();
  }
}

function flow(stream) {
  const state = stream._readableState;
  while (state.flowing && stream.read() !== null);
}

function resumeNow(stream, state) {
  if (!state.reading) stream.read(0);
  state.resumeScheduled = false;
  stream.emit('resume');
  flow(stream);
  if (state.flowing && !state.reading) stream.read(0);
}

function updateListening(stream) {
  const state = stream._readableState;
  state.readableListening = stream.listenerCount('readable') > 0;
  if (state.resumeScheduled && state.paused === false) {
    state.flowing = true;
  } else if (stream.listenerCount('data') > 0) {
    stream.resume();
  } else if (!state.readableListening) {
    state.flowing = null;
  }
}

function pipe(target, options) {
  const source = this;
  const state = this._readableState;
  state.pipes.push(target);
  const ends = options?.end !== false && target !== process.stdout && target !== process.stderr;
  const ending = ends ? () => target.end() : unpipe;
  let drained;
  let cleaned = false;

  function cleanup() {
    target.removeListener('close', closed);
    target.removeListener('finish', finished);
    if (drained) target.removeListener('drain', drained);
    target.removeListener('error', failed);
    target.removeListener('unpipe', unpiped);
    source.removeListener('end', ending);
    source.removeListener('end', unpipe);
    source.removeListener('data', told);
    cleaned = true;
    if (drained && state.awaitDrain.has(target)) drained();
  }
  function wait() {
    if (!cleaned) {
      state.awaitDrain.add(target);
      source.pause();
    }
    if (!drained) {
      drained = () => {
        state.awaitDrain.delete(target);
        if (state.awaitDrain.size === 0 && source.listenerCount('data') > 0) source.resume();
      };
      target.on('drain', drained);
    }
  }
  function told(chunk) {
    if (target.write(chunk) === false) wait();
  }
  function failed(reason) {
    unpipe();
    target.removeListener('error', failed);
    if (target.listenerCount('error') === 0) errorOrDestroy(target, reason);
  }
  function closed() {
    target.removeListener('finish', finished);
    unpipe();
  }
  function finished() {
    target.removeListener('close', closed);
    unpipe();
  }
  function unpiped(from, facts) {
    if (from === source && facts && !facts.hasUnpiped) {
      facts.hasUnpiped = true;
      cleanup();
    }
  }
  function unpipe() {
    source.unpipe(target);
  }

  if (state.endEmitted) process.nextTick(ending);
  else source.once('end', ending);
  target.on('unpipe', unpiped);
  source.on('data', told);
  target.prependListener('error', failed);
  target.once('close', closed);
  target.once('finish', finished);
  target.emit('pipe', source);
  if (target.writableNeedDrain === true) wait();
  else if (!state.flowing) source.resume();
  return target;
}

function fromIterable(iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof Buffer) {
    return new Readable({
      objectMode: true,
      ...options,
      read() {
        this.push(iterable);
        this.push(null);
      },
    });
  }
  const isAsync = !!iterable?.[Symbol.asyncIterator];
  const make = iterable?.[Symbol.asyncIterator] ?? iterable?.[Symbol.iterator];
  if (typeof make !== 'function') {
    throw invalidArgType('iterable', 'an instance of Iterable', iterable);
  }
  const iterator = make.call(iterable);
  const readable = new Readable({ objectMode: true, highWaterMark: 1, ...options });
  let reading = false;

  async function next() {
    for (;;) {
      try {
        const { value, done } = isAsync ? await iterator.next() : iterator.next();
        if (done) {
          readable.push(null);
        } else {
          const chunk = typeof value?.then === 'function' ? await value : value;
          if (chunk === null) {
            reading = false;
            throw error('TypeError', 'ERR_STREAM_NULL_VALUES', 'May not write null values to stream');
          }
          if (readable.push(chunk)) continue;
          reading = false;
        }
      } catch (thrown) {
        readable.destroy(thrown);
      }
      break;
    }
  }
  async function close(reason) {
    const failed = reason !== undefined && reason !== null;
    if (failed && typeof iterator.throw === 'function') {
      const { value, done } = await iterator.throw(reason);
      await value;
      if (done) return;
    }
    if (typeof iterator.return === 'function') {
      const { value } = await iterator.return();
      await value;
    }
  }

  readable._read = () => {
    if (!reading) {
      reading = true;
      next();
    }
  };
  readable._destroy = (reason, callback) => {
    close(reason).then(
      () => process.nextTick(callback, reason),
      (other) => process.nextTick(callback, other || reason));
  };
  return readable;
}

async function* chunks(stream, options) {
  let wake = nothing;
  // A listener when the stream calls it, and what `new Promise` runs otherwise.
  function next(resolve) {
    if (this === stream) {
      wake();
      wake = nothing;
    } else {
      wake = resolve;
    }
  }
  stream.on('readable', next);
  let failure;
  const { finished } = require('internal/stream_pipeline');
  const cleanup = finished(stream, { writable: false }, (reason) => {
    failure = reason ?? null;
    wake();
    wake = nothing;
  });
  try {
    while (true) {
      const chunk = stream.destroyed ? null : stream.read();
      if (chunk !== null) yield chunk;
      else if (failure) throw failure;
      else if (failure === null) return;
      else await new Promise(next);
    }
  } catch (thrown) {
    failure = thrown;
    throw thrown;
  } finally {
    const destroys = failure || options?.destroyOnReturn !== false;
    if (destroys && (failure === undefined || stream._readableState.autoDestroy)) {
      destroyer(stream, null);
    } else {
      stream.off('readable', next);
      cleanup();
    }
  }
}

const methods = {
  push(chunk, encoding) {
    return push(this, chunk, encoding, false);
  },

  unshift(chunk, encoding) {
    return push(this, chunk, encoding, true);
  },

  isPaused() {
    const state = this._readableState;
    return state.paused === true || state.flowing === false;
  },

  setEncoding(encoding) {
    const state = this._readableState;
    state.encoding = encoding;
    const text = state.buffer.map((chunk) => chunk.toString(encoding)).join('');
    state.buffer = text === '' ? [] : [text];
    state.length = text.length;
    return this;
  },

  read,

  _read() {
    throw error('Error', 'ERR_METHOD_NOT_IMPLEMENTED', 'The _read() method is not implemented');
  },

  pipe,

  unpipe(target) {
    const state = this._readableState;
    if (state.pipes.length === 0) return this;
    if (!target) {
      const all = state.pipes;
      state.pipes = [];
      this.pause();
      for (const each of all) each.emit('unpipe', this, { hasUnpiped: false });
      return this;
    }
    const at = state.pipes.indexOf(target);
    if (at < 0) return this;
    state.pipes.splice(at, 1);
    if (state.pipes.length === 0) this.pause();
    target.emit('unpipe', this, { hasUnpiped: false });
    return this;
  },

  on(name, listener) {
    const result = EventEmitter.prototype.on.call(this, name, listener);
    const state = this._readableState;
    if (name === 'data') {
      state.readableListening = this.listenerCount('readable') > 0;
      if (state.flowing !== false) this.resume();
    } else if (name === 'readable' && !state.endEmitted && !state.readableListening) {
      state.readableListening = state.needReadable = true;
      state.flowing = false;
      state.emittedReadable = false;
      if (state.length) emitReadable(this);
      else if (!state.reading) process.nextTick(() => this.read(0));
    }
    return result;
  },

  removeListener(name, listener) {
    const result = EventEmitter.prototype.removeListener.call(this, name, listener);
    if (name === 'readable') process.nextTick(updateListening, this);
    return result;
  },

  removeAllListeners(...names) {
    const result = EventEmitter.prototype.removeAllListeners.apply(this, names);
    if (names.length === 0 || names[0] === 'readable') process.nextTick(updateListening, this);
    return result;
  },

  resume() {
    const state = this._readableState;
    if (!state.flowing) {
      state.flowing = !state.readableListening;
      if (!state.resumeScheduled) {
        state.resumeScheduled = true;
        process.nextTick(resumeNow, this, state);
      }
    }
    state.paused = false;
    return this;
  },

  pause() {
    const state = this._readableState;
    if (state.flowing !== false) {
      state.flowing = false;
      this.emit('pause');
    }
    state.paused = true;
    return this;
  },

  destroy,

  _destroy(reason, callback) {
    callback(reason);
  },

  iterator(options) {
    return chunks(this, options);
  },
};
for (const [name, method] of Object.entries(methods)) Readable.prototype[name] = method;
Readable.prototype.addListener = Readable.prototype.on;
Readable.prototype.off = Readable.prototype.removeListener;
Readable.prototype._undestroy = nothing;
Readable.prototype[Symbol.asyncIterator] = function () {
  return chunks(this);
};

const getters = {
  readable() {
    const r = this._readableState;
    return !!r && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted;
  },
  readableDidRead() {
    return this._readableState.dataEmitted;
  },
  readableAborted() {
    const r = this._readableState;
    return r.readable !== false && (r.destroyed || !!r.errored) && !r.endEmitted;
  },
  readableHighWaterMark() {
    return this._readableState.highWaterMark;
  },
  readableBuffer() {
    return this._readableState?.buffer;
  },
  readableFlowing() {
    return this._readableState.flowing;
  },
  readableLength() {
    return this._readableState.length;
  },
  readableObjectMode() {
    return !!this._readableState?.objectMode;
  },
  readableEncoding() {
    return this._readableState?.encoding ?? null;
  },
  readableEnded() {
    return !!this._readableState?.endEmitted;
  },
  errored() {
    return this._readableState?.errored ?? null;
  },
  closed() {
    return !!this._readableState?.closed;
  },
  destroyed() {
    return !!this._readableState?.destroyed;
  },
};
for (const [name, get] of Object.entries(getters)) {
  Object.defineProperty(Readable.prototype, name, { get, set: nothing, configurable: true });
}

Readable.from = fromIterable;

module.exports = { Readable, ReadableState };
