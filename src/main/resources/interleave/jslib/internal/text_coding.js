'use strict';
// TextEncoder, TextDecoder, atob and btoa.

const { decode, encode } = require('native:bytes');
const { DOMException } = require('internal/dom_exception');

class TextEncoder {
  get encoding() {
    return 'utf-8';
  }

  encode(text = '') {
    return new Uint8Array(encode(`${text}`, 'utf8'));
  }

  encodeInto(text, into) {
    const bytes = encode(`${text}`, 'utf8').slice(0, into.length);
    into.set(bytes);
    return { read: decode(new Uint8Array(bytes), 'utf8').length, written: bytes.length };
  }
}

const LABELS = {
  'utf8': 'utf8', 'utf-8': 'utf8', 'latin1': 'latin1', 'utf-16le': 'utf16le', 'ascii': 'latin1',
};

class TextDecoder {
  #label;

  constructor(label = 'utf-8') {
    this.#label = LABELS[`${label}`.toLowerCase()];
    if (this.#label === undefined) {
      throw new RangeError(`The "${label}" encoding is not supported`);
    }
  }

  get encoding() {
    return this.#label === 'utf8' ? 'utf-8' : this.#label === 'latin1' ? 'windows-1252' : 'utf-16le';
  }

  decode(bytes = new Uint8Array()) {
    const view = ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
    const text = decode(view, this.#label);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  }
}

function btoa(text) {
  const bytes = `${text}`;
  if (/[^\0-\xff]/.test(bytes)) throw new DOMException('Invalid character', 'InvalidCharacterError');
  return decode(new Uint8Array(encode(bytes, 'latin1')), 'base64');
}

function atob(text) {
  const digits = `${text}`.replace(/[\t\n\f\r ]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(digits)) {
    throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
  }
  return decode(new Uint8Array(encode(digits, 'base64')), 'latin1');
}

module.exports = { TextEncoder, TextDecoder, atob, btoa };
