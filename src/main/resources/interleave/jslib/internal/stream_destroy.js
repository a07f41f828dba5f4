'use strict';
// The end of streams: destroy, errors and close, the same for both directions.

/** Keeps the first error of each direction. */
function keepError(error, ...states) {
  if (!error) return;
  for (const state of states) {
    if (state && !state.errored) state.errored = error;
  }
}

function destroy(error, callback) {
  const r = this._readableState;
  const w = this._writableState;
  if (w?.destroyed || r?.destroyed) {
    callback?.();
    return this;
  }
  keepError(error, w, r);
  if (w) w.destroyed = true;
  if (r) r.destroyed = true;
  close(this, error, callback);
  return this;
}

function close(stream, error, callback) {
  let called = false;
  function closed(reason) {
    if (called) return;
    called = true;
    const r = stream._readableState;
    const w = stream._writableState;
    keepError(reason, w, r);
    if (w) w.closed = true;
    if (r) r.closed = true;
    callback?.(reason);
    process.nextTick(reason ? emitErrorAndClose : emitClose, stream, reason);
  }
  try {
    stream._destroy(error || null, closed);
  } catch (thrown) {
    closed(thrown);
  }
}

function emitErrorAndClose(stream, error) {
  emitError(stream, error);
  emitClose(stream);
}

function emitClose(stream) {
  const r = stream._readableState;
  const w = stream._writableState;
  if (w) w.closeEmitted = true;
  if (r) r.closeEmitted = true;
  if (w?.emitClose || r?.emitClose) stream.emit('close');
}

function emitError(stream, error) {
  const r = stream._readableState;
  const w = stream._writableState;
  if (w?.errorEmitted || r?.errorEmitted) return;
  if (w) w.errorEmitted = true;
  if (r) r.errorEmitted = true;
  stream.emit('error', error);
}

function errorOrDestroy(stream, error, sync = false) {
  const r = stream._readableState;
  const w = stream._writableState;
  if (w?.destroyed || r?.destroyed) return;
  if (r?.autoDestroy || w?.autoDestroy) {
    stream.destroy(error);
  } else if (error) {
    keepError(error, w, r);
    if (sync) process.nextTick(emitError, stream, error);
    else emitError(stream, error);
  }
}

/** Destroys whatever can be destroyed. */
function destroyer(stream, error) {
  if (!stream || stream.destroyed) return;
  if (typeof stream.destroy === 'function') stream.destroy(error);
  else if (typeof stream.close === 'function') stream.close();
}

module.exports = { destroy, destroyer, errorOrDestroy };
