'use strict';
// finished and pipeline: knowing when streams are done, and joining them.

const { AbortError, checkFunction, checkSignal, error, invalidArgType } =
  require('internal/errors');
const { destroyer } = require('internal/stream_destroy');

function nothing() {}

const prematureClose = () => error('Error', 'ERR_STREAM_PREMATURE_CLOSE', 'Premature close');

/** Calls back once, when the wanted directions of a stream are done or broken. */
function finished(stream, given, givenCallback) {
  const options = typeof given === 'function' ? {} : given ?? {};
  let callback = typeof given === 'function' ? given : givenCallback;
  checkFunction(callback, 'callback');
  checkSignal(options.signal);
  const original = callback;
  let called = false;
  callback = (reason) => {
    if (called) return;
    called = true;
    original.call(stream, reason);
  };

  const r = stream._readableState;
  const w = stream._writableState;
  const isReadable = !!r && r.readable !== false;
  const isWritable = !!w && w.writable !== false;
  const readable = options.readable ?? isReadable;
  const writable = options.writable ?? isWritable;
  const state = w ?? r;
  const willClose =
    !!state?.autoDestroy && state.emitClose && state.closed === false &&
    isReadable === readable && isWritable === writable;
  let readableDone = !!r?.endEmitted;
  let writableDone = !!w?.finished;

  const onFinish = () => {
    writableDone = true;
    if (willClose && (!stream.readable || readable)) return;
    if (!readable || readableDone) callback();
  };
  const onEnd = () => {
    readableDone = true;
    if (willClose && (!stream.writable || writable)) return;
    if (!writable || writableDone) callback();
  };
  const onError = (reason) => callback(reason);
  const onClose = () => {
    const broken = w?.errored ?? r?.errored;
    if (broken) callback(broken);
    else if (readable && isReadable && !readableDone && !r.endEmitted) callback(prematureClose());
    else if (writable && isWritable && !writableDone && !w.finished) callback(prematureClose());
    else callback();
  };

  stream.on('end', onEnd);
  stream.on('finish', onFinish);
  if (options.error !== false) stream.on('error', onError);
  stream.on('close', onClose);

  const closed = !!(w?.closed || r?.closed);
  if (closed) {
    process.nextTick(onClose);
  } else if (w?.errorEmitted || r?.errorEmitted) {
    if (!willClose) process.nextTick(onClose);
  } else if (!readable && (!willClose || stream.readable) && writableDone) {
    process.nextTick(onClose);
  } else if (!writable && (!willClose || stream.writable) && readableDone) {
    process.nextTick(onClose);
  }

  const cleanup = () => {
    callback = nothing;
    stream.removeListener('end', onEnd);
    stream.removeListener('finish', onFinish);
    stream.removeListener('error', onError);
    stream.removeListener('close', onClose);
  };
  if (options.signal) {
    const abort = () => {
      const end = callback;
      cleanup();
      end.call(stream, new AbortError(undefined, { cause: options.signal.reason }));
    };
    if (options.signal.aborted) process.nextTick(abort);
    else options.signal.addEventListener('abort', abort, { once: true });
  }
  return cleanup;
}

function addAbortSignal(signal, stream) {
  const abort = () => stream.destroy(new AbortError(undefined, { cause: signal.reason }));
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return stream;
}

const isStream = (value) => typeof value?.on === 'function' && typeof value.pipe === 'function';
const isIterable = (value) =>
  value !== null && value !== undefined &&
  typeof (value[Symbol.asyncIterator] ?? value[Symbol.iterator]) === 'function';

async function pump(source, target) {
  let wake = nothing;
  let failure;
  const drained = () => wake();
  target.on('drain', drained);
  const cleanup = finished(target, { readable: false }, (reason) => {
    failure = reason;
    wake();
  });
  try {
    for await (const chunk of source) {
      if (failure) throw failure;
      if (!target.write(chunk)) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    }
    target.end();
    await new Promise((resolve, reject) => {
      finished(target, { readable: false }, (reason) => (reason ? reject(reason) : resolve()));
    });
  } finally {
    cleanup();
    target.off('drain', drained);
  }
}

/** Joins the parts, and destroys all of them when one breaks. */
function run(given, options, callback) {
  const parts = given.length === 1 && Array.isArray(given[0]) ? given[0] : given;
  if (parts.length < 2) throw missing();
  let failure;
  let value;
  let left = 0;
  const streams = [];

  function done(reason, final) {
    if (reason && (!failure || failure.code === 'ERR_STREAM_PREMATURE_CLOSE')) failure = reason;
    if (failure) for (const { stream, closed } of streams) if (!closed()) destroyer(stream, failure);
    if (final && --left === 0) process.nextTick(callback, failure, value);
  }
  function watch(stream, reading, writing) {
    left++;
    let over = false;
    streams.push({ stream, closed: () => over });
    finished(stream, { readable: reading, writable: writing }, (reason) => {
      over = !reason;
      done(reason, true);
    });
  }
  function settle(promise) {
    left++;
    promise.then(
      (result) => {
        value = result;
        done(undefined, true);
      },
      (reason) => done(reason, true));
  }

  const signal = options?.signal;
  signal?.addEventListener(
    'abort', () => done(new AbortError(undefined, { cause: signal.reason }), false),
    { once: true });

  let current;
  parts.forEach((part, i) => {
    const last = i === parts.length - 1;
    if (isStream(part)) {
      watch(part, !last, i > 0);
      if (i === 0) {
        current = part;
      } else if (isStream(current)) {
        current.pipe(part, { end: options?.end !== false });
        current = part;
      } else {
        settle(pump(current, part));
        current = part;
      }
    } else if (typeof part === 'function') {
      const made = i === 0 ? part({ signal }) : part(current, { signal });
      if (last && typeof made?.then === 'function') settle(made);
      else if (!isIterable(made)) {
        throw error(
          'TypeError', 'ERR_INVALID_RETURN_VALUE',
          `Expected AsyncIterable to be returned from the "${
            i === 0 ? 'source' : `transform[${i - 1}]`}" function but got ${typeof made}.`);
      } else if (last) {
        settle((async () => {
          for await (const _ of made);
        })());
      }
      current = made;
    } else if (isIterable(part) && i === 0) {
      current = require('internal/stream_readable').Readable.from(part);
      watch(current, true, false);
    } else {
      throw invalidArgType(
        'val', 'an instance of Function, Iterable, AsyncIterable, or Stream', part);
    }
  });
  return current;
}

function missing() {
  return error('TypeError', 'ERR_MISSING_ARGS', 'The "streams" argument must be specified');
}

function pipeline(...parts) {
  const callback = parts.pop();
  checkFunction(callback, 'streams[stream.length - 1]');
  return run(parts, undefined, callback);
}

module.exports = { addAbortSignal, finished, pipeline, run };
