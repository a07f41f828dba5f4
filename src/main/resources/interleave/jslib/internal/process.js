// `process`: what programs on an event loop ask of it. What only the machine can do comes from
// `native:process`.
'use strict';

const native = require('native:process');
const EventEmitter = require('events');

function Process() {}
Object.setPrototypeOf(Process.prototype, EventEmitter.prototype);
Object.defineProperty(Process, 'name', { value: 'process' });

const process = Object.create(
  Object.create(Process.prototype, {
    constructor: { value: Process, enumerable: false, writable: true, configurable: true },
  }),
);
Object.defineProperty(process, Symbol.toStringTag, {
  value: 'process',
  writable: false,
  enumerable: false,
  configurable: true,
});
EventEmitter.call(process);

process.version = native.version;
process.versions = { node: native.version.slice(1) };
process.arch = 'x64';
process.platform = 'linux';
process.title = 'node';
process.pid = 1;
process.ppid = 0;
process.execPath = '/usr/bin/node';
process.execArgv = [];
process.argv = ['/usr/bin/node', native.file, ...native.arguments];
process.argv0 = 'node';
// Whatever is put there becomes a text.
process.env = new Proxy({}, {
  set(variables, name, value) {
    variables[name] = `${value}`;
    return true;
  },
});
process.exitCode = undefined;
process.release = { name: 'node' };

function stream(fd) {
  return {
    fd,
    writable: true,
    write(chunk, encoding, callback) {
      if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) {
        const shown = chunk === null || chunk === undefined ? String(chunk) : typeof chunk;
        const error = new TypeError(
          'The "chunk" argument must be of type string or an instance of Buffer or Uint8Array.' +
            ` Received ${shown}`,
        );
        error.code = 'ERR_INVALID_ARG_TYPE';
        throw error;
      }
      native.write(
        fd, typeof chunk === 'string' ? chunk.toWellFormed() : new TextDecoder().decode(chunk));
      const after = typeof encoding === 'function' ? encoding : callback;
      if (typeof after === 'function') process.nextTick(after);
      return true;
    },
    end() {},
    on() {
      return this;
    },
    once() {
      return this;
    },
  };
}
process.stdout = stream(1);
process.stderr = stream(2);

process.nextTick = function nextTick(callback, ...args) {
  if (typeof callback !== 'function') {
    const error = new TypeError('The "callback" argument must be of type function. Received ' +
      (callback === undefined ? 'undefined' : `type ${typeof callback}`));
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  native.nextTick(callback, ...args);
};
process.exit = function exit(code) {
  native.exit(code);
};
process.cwd = () => native.directory;
process.uptime = () => native.hrtime() / 1e9;
process.hrtime = function hrtime(since) {
  const now = native.hrtime();
  const seconds = Math.floor(now / 1e9);
  const nanos = now - seconds * 1e9;
  if (since === undefined) return [seconds, nanos];
  const [beforeSeconds, beforeNanos] = since;
  return nanos < beforeNanos
    ? [seconds - beforeSeconds - 1, nanos - beforeNanos + 1e9]
    : [seconds - beforeSeconds, nanos - beforeNanos];
};
process.hrtime.bigint = () => BigInt(native.hrtime());
process.cpuUsage = () => ({ user: Math.round(native.hrtime() / 1e3), system: 0 });
process.memoryUsage = () => ({
  rss: 45_000_000,
  heapTotal: 6_000_000,
  heapUsed: 5_000_000,
  external: 400_000,
  arrayBuffers: 10_000,
});
const HINT = '(Use `node --trace-warnings ...` to show where the warning was created)\n';
let warned = false;
process.emitWarning = function emitWarning(warning, type = 'Warning') {
  const isError = warning instanceof Error;
  const name = isError ? warning.name : typeof type === 'object' ? (type.type ?? 'Warning') : type;
  const message = isError ? warning.message : warning;
  process.nextTick(() => {
    native.write(2, `(node:${process.pid}) ${name}: ${message}\n` + (warned ? '' : HINT));
    warned = true;
  });
};

module.exports = { process };
