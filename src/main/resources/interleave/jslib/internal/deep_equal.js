'use strict';
// Whether two values are alike in all their parts.

const { types } = require('native:util');

const tagOf = (value) => Object.prototype.toString.call(value);
const isObject = (value) => value !== null && typeof value === 'object';

function isDeepEqual(a, b, strict, pairs = []) {
  if (a === b) return a !== 0 || !strict || Object.is(a, b);
  if (strict) {
    if (!isObject(a) || !isObject(b)) {
      return typeof a === 'number' && Number.isNaN(a) && Number.isNaN(b);
    }
    if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  } else {
    if (!isObject(a)) return !isObject(b) && (a == b || (a !== a && b !== b));
    if (!isObject(b)) return false;
  }
  if (tagOf(a) !== tagOf(b)) return false;
  if (pairs.some(([left, right]) => left === a && right === b)) return true;
  return sameContent(a, b, strict, [...pairs, [a, b]]);
}

function sameContent(a, b, strict, pairs) {
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
  } else if (types.isDate(a)) {
    if (!types.isDate(b) || a.getTime() !== b.getTime()) return false;
  } else if (types.isRegExp(a)) {
    if (!types.isRegExp(b) || String(a) !== String(b) || a.lastIndex !== b.lastIndex) return false;
  } else if (a instanceof Error) {
    if (!(b instanceof Error) || a.message !== b.message || a.name !== b.name) return false;
  } else if (types.isBoxedPrimitive(a)) {
    if (!types.isBoxedPrimitive(b) || !Object.is(a.valueOf(), b.valueOf())) return false;
  } else if (types.isSet(a)) {
    if (!types.isSet(b) || a.size !== b.size || !sameSets(a, b, strict, pairs)) return false;
  } else if (types.isMap(a)) {
    if (!types.isMap(b) || a.size !== b.size || !sameMaps(a, b, strict, pairs)) return false;
  } else if (types.isPromise(a)) {
    return false;
  }
  return sameProperties(a, b, strict, pairs);
}

function keysOf(object, strict) {
  const keys = Object.keys(object);
  if (!strict) return keys;
  return [
    ...keys,
    ...Object.getOwnPropertySymbols(object).filter(
      (key) => Object.prototype.propertyIsEnumerable.call(object, key)),
  ];
}

function sameProperties(a, b, strict, pairs) {
  const keys = keysOf(a, strict);
  if (keys.length !== keysOf(b, strict).length) return false;
  return keys.every(
    (key) =>
      Object.prototype.propertyIsEnumerable.call(b, key) &&
      isDeepEqual(a[key], b[key], strict, pairs));
}

function sameSets(a, b, strict, pairs) {
  const rest = [...b];
  for (const value of a) {
    const at = b.has(value)
      ? rest.indexOf(value)
      : rest.findIndex((other) => isDeepEqual(value, other, strict, pairs));
    if (at < 0 && !b.has(value)) return false;
    rest.splice(Math.max(at, 0), 1);
  }
  return true;
}

function sameMaps(a, b, strict, pairs) {
  const rest = [...b];
  for (const [key, value] of a) {
    const at = rest.findIndex(
      ([otherKey, other]) =>
        isDeepEqual(key, otherKey, strict, pairs) && isDeepEqual(value, other, strict, pairs));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}

module.exports = { isDeepEqual };
