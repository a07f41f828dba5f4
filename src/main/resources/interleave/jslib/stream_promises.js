'use strict';
// pipeline and finished as promises.

const streams = require('internal/stream_pipeline');

function pipeline(...parts) {
  const last = parts.at(-1);
  const plain = last !== null && typeof last === 'object' &&
    typeof last.on !== 'function' && !last[Symbol.iterator] && !last[Symbol.asyncIterator];
  const options = plain ? parts.pop() : undefined;
  return new Promise((resolve, reject) => {
    streams.run(parts, options, (error, value) => {
      if (error) reject(error);
      else resolve(value);
    });
  });
}

function finished(stream, options) {
  return new Promise((resolve, reject) => {
    streams.finished(stream, options ?? {}, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

module.exports = { pipeline, finished };
