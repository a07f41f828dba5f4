'use strict';
// Buffer: bytes as Node.js has them, a Uint8Array that knows texts.

const { decode, encode } = require('native:bytes');
const { error, invalidArgType, outOfRange } = require('internal/errors');
const { inspect } = require('native:util');

const ENCODINGS = {
  'utf8': 'utf8', 'utf-8': 'utf8', 'hex': 'hex', 'base64': 'base64', 'base64url': 'base64url',
  'latin1': 'latin1', 'binary': 'latin1', 'ascii': 'ascii', 'ucs2': 'utf16le', 'ucs-2': 'utf16le',
  'utf16le': 'utf16le', 'utf-16le': 'utf16le',
};

function known(encoding = 'utf8') {
  const found = ENCODINGS[`${encoding}`.toLowerCase()];
  if (found === undefined) {
    throw error('TypeError', 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${encoding}`);
  }
  return found;
}

class Bytes extends Uint8Array {
  toString(encoding, from = 0, to = this.length) {
    return decode(this, known(encoding), from, to);
  }

  toJSON() {
    return { type: 'Buffer', data: [...this] };
  }

  equals(other) {
    return compare(this, other) === 0;
  }

  compare(other) {
    return compare(this, other);
  }

  slice(from, to) {
    return this.subarray(from, to);
  }

  write(text, ...rest) {
    const encoding = typeof rest.at(-1) === 'string' ? rest.pop() : 'utf8';
    const [offset = 0, length = this.length - offset] = rest;
    const bytes = encode(text, known(encoding)).slice(0, Math.min(length, this.length - offset));
    this.set(bytes, offset);
    return bytes.length;
  }

  copy(target, at = 0, from = 0, to = this.length) {
    const part = this.subarray(from, Math.min(to, from + target.length - at));
    target.set(part, at);
    return part.length;
  }

  fill(value, from = 0, to = this.length, encoding = 'utf8') {
    const bytes = typeof value === 'number' ? [value & 255] : bytesOf(value, encoding);
    for (let i = from; i < to && bytes.length > 0; i++) this[i] = bytes[(i - from) % bytes.length];
    return this;
  }

  indexOf(value, from = 0, encoding = 'utf8') {
    const bytes = typeof value === 'number' ? [value & 255] : bytesOf(value, encoding);
    for (let i = from < 0 ? this.length + from : from; i <= this.length - bytes.length; i++) {
      if (bytes.every((byte, k) => this[i + k] === byte)) return i;
    }
    return -1;
  }

  includes(value, from, encoding) {
    return this.indexOf(value, from, encoding) >= 0;
  }

  [inspect.custom](depth, options) {
    const most = 50;
    const shown = decode(this, 'hex', 0, Math.min(most, this.length)).replace(/(..)(?=.)/g, '$1 ');
    const rest = this.length - most;
    const more = rest > 0 ? ` ... ${rest} more byte${rest > 1 ? 's' : ''}` : '';
    return `<Buffer${shown === '' ? '' : ` ${shown}`}${more}>`;
  }
}

const bytesOf = (value, encoding) =>
  typeof value === 'string' ? encode(value, known(encoding)) : [...value];

function compare(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1;
}

// Numbers in their places: writeUInt32BE(value, offset) and its like.
const SHAPES = [
  ['Int8', 1], ['UInt8', 1, 'Uint8'], ['Int16', 2], ['UInt16', 2, 'Uint16'], ['Int32', 4],
  ['UInt32', 4, 'Uint32'], ['Float', 4, 'Float32'], ['Double', 8, 'Float64'],
  ['BigInt64', 8], ['BigUInt64', 8, 'BigUint64'],
];

function check(bytes, offset, size) {
  if (typeof offset !== 'number') throw invalidArgType('offset', 'of type number', offset);
  if (!Number.isInteger(offset) || offset < 0 || offset + size > bytes.length) {
    throw outOfRange('offset', `>= 0 and <= ${bytes.length - size}`, offset);
  }
}

for (const [name, size, type = name] of SHAPES) {
  for (const order of size === 1 ? [''] : ['LE', 'BE']) {
    const little = order === 'LE';
    const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const methods = {
      [`read${name}${order}`](offset = 0) {
        check(this, offset, size);
        return view(this)[`get${type}`](offset, little);
      },
      [`write${name}${order}`](value, offset = 0) {
        check(this, offset, size);
        view(this)[`set${type}`](offset, value, little);
        return offset + size;
      },
    };
    for (const [key, method] of Object.entries(methods)) {
      for (const alias of [key, key.replace('UInt', 'Uint')]) {
        Object.defineProperty(Bytes.prototype, alias, {
          value: method, writable: true, configurable: true,
        });
      }
    }
  }
}

function Buffer(value, encoding, length) {
  return typeof value === 'number' ? Buffer.alloc(value) : Buffer.from(value, encoding, length);
}

function checkSize(size) {
  if (typeof size !== 'number') throw invalidArgType('size', 'of type number', size);
  if (!(size >= 0 && size <= 2 ** 32)) throw outOfRange('size', '>= 0 && <= 4294967296', size);
}

Object.assign(Buffer, {
  from(value, encoding, length) {
    if (typeof value === 'string') return new Bytes(encode(value, known(encoding)));
    if (value instanceof ArrayBuffer) return new Bytes(value, encoding, length);
    if (ArrayBuffer.isView(value) || Array.isArray(value)) return new Bytes(value);
    if (value?.type === 'Buffer' && Array.isArray(value.data)) return new Bytes(value.data);
    if (typeof value?.length === 'number') return new Bytes(Array.from(value));
    throw error(
      'TypeError', 'ERR_INVALID_ARG_TYPE',
      'The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array ' +
        `or an Array-like Object. Received ${require('native:util').received(value)}`);
  },

  alloc(size, fill, encoding) {
    checkSize(size);
    const bytes = new Bytes(size);
    return fill === undefined ? bytes : bytes.fill(fill, 0, size, encoding);
  },

  allocUnsafe: (size) => Buffer.alloc(size),
  allocUnsafeSlow: (size) => Buffer.alloc(size),
  byteLength: (value, encoding) =>
    typeof value === 'string' ? encode(value, known(encoding)).length : value.byteLength,
  compare,

  concat(list, length = list.reduce((sum, each) => sum + each.length, 0)) {
    const all = Buffer.alloc(length);
    let at = 0;
    for (const each of list) {
      all.set(each.subarray(0, length - at), at);
      at += each.length;
    }
    return all;
  },

  isBuffer: (value) => value instanceof Bytes,
  isEncoding: (encoding) => typeof encoding === 'string' && encoding.toLowerCase() in ENCODINGS,
  poolSize: 8192,
});

Object.defineProperty(Bytes, 'name', { value: 'Buffer' });
Object.defineProperty(Bytes.prototype, 'constructor', {
  value: Buffer, writable: true, configurable: true,
});
Buffer.prototype = Bytes.prototype;
Object.setPrototypeOf(Buffer, Uint8Array);

module.exports = { Buffer, kMaxLength: 2 ** 32, constants: { MAX_LENGTH: 2 ** 32 } };
