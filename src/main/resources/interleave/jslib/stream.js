'use strict';
// Streams: the module as programs see it. Readable, Writable, Duplex and what is made of them.

const EventEmitter = require('events');
const { Readable } = require('internal/stream_readable');
const { Writable } = require('internal/stream_writable');
const { Duplex, PassThrough, Transform } = require('internal/stream_duplex');
const { addAbortSignal, finished, pipeline } = require('internal/stream_pipeline');

function Stream(options) {
  EventEmitter.call(this, options);
}
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
Object.setPrototypeOf(Stream, EventEmitter);
Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);
Object.setPrototypeOf(Writable.prototype, Stream.prototype);
Object.setPrototypeOf(Writable, Stream);

Object.assign(Stream, {
  Stream, Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished, addAbortSignal,
});
Object.defineProperty(Stream, 'promises', {
  get: () => require('stream/promises'), enumerable: true, configurable: true,
});

module.exports = Stream;
