'use strict';
// URLSearchParams. URL itself is not supported: it would need the host's rules for names.

const { invalidArgType } = require('internal/errors');

function encodePart(text) {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodePart(text) {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

class URLSearchParams {
  #pairs = [];

  constructor(init = undefined) {
    if (init === undefined || init === null) return;
    if (typeof init === 'object' || typeof init === 'function') {
      const pairs = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init);
      for (const [name, value] of pairs) this.append(name, value);
      return;
    }
    for (const part of `${init}`.replace(/^\?/, '').split('&')) {
      if (part === '') continue;
      const at = part.indexOf('=');
      const name = at < 0 ? part : part.slice(0, at);
      this.#pairs.push([decodePart(name), at < 0 ? '' : decodePart(part.slice(at + 1))]);
    }
  }

  get size() {
    return this.#pairs.length;
  }

  append(name, value) {
    this.#pairs.push([`${name}`, `${value}`]);
  }

  delete(name, value = undefined) {
    this.#pairs = this.#pairs.filter(
      ([own, content]) => own !== `${name}` || (value !== undefined && content !== `${value}`));
  }

  get(name) {
    return this.#pairs.find(([own]) => own === `${name}`)?.[1] ?? null;
  }

  getAll(name) {
    return this.#pairs.filter(([own]) => own === `${name}`).map(([, value]) => value);
  }

  has(name, value = undefined) {
    return this.#pairs.some(
      ([own, content]) => own === `${name}` && (value === undefined || content === `${value}`));
  }

  set(name, value) {
    const first = this.#pairs.find(([own]) => own === `${name}`);
    if (!first) {
      this.append(name, value);
      return;
    }
    first[1] = `${value}`;
    this.#pairs = this.#pairs.filter((pair) => pair === first || pair[0] !== first[0]);
  }

  sort() {
    this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  forEach(callback, self) {
    if (typeof callback !== 'function') {
      throw invalidArgType('callback', 'of type function', callback);
    }
    for (const [name, value] of this.#pairs) callback.call(self, value, name, this);
  }

  *entries() {
    for (const [name, value] of this.#pairs) yield [name, value];
  }

  *keys() {
    for (const [name] of this.#pairs) yield name;
  }

  *values() {
    for (const [, value] of this.#pairs) yield value;
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  toString() {
    return this.#pairs.map((pair) => pair.map(encodePart).join('=')).join('&');
  }

  get [Symbol.toStringTag]() {
    return 'URLSearchParams';
  }
}

module.exports = { URL, URLSearchParams };
