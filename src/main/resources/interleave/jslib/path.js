'use strict';
// path, as on systems whose paths have slashes.

const { invalidArgType } = require('internal/errors');

function check(path, name = 'path') {
  if (typeof path !== 'string') throw invalidArgType(name, 'of type string', path);
}

/** The parts without `.` and, as far as they can be resolved, without `..`. */
function simplified(parts, absolute) {
  const result = [];
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') result.push(part);
    else if (result.length > 0 && result.at(-1) !== '..') result.pop();
    else if (!absolute) result.push('..');
  }
  return result.join('/');
}

function normalize(path) {
  check(path);
  if (path === '') return '.';
  const absolute = path.startsWith('/');
  let plain = simplified(path.split('/'), absolute);
  if (plain === '' && !absolute) plain = '.';
  if (plain !== '' && path.endsWith('/')) plain += '/';
  return absolute ? `/${plain}` : plain;
}

function join(...parts) {
  parts.forEach((part) => check(part));
  const joined = parts.filter((part) => part !== '').join('/');
  return joined === '' ? '.' : normalize(joined);
}

function resolve(...parts) {
  let path = '';
  for (let i = parts.length - 1; i >= -1 && !path.startsWith('/'); i--) {
    const part = i < 0 ? process.cwd() : parts[i];
    check(part, `paths[${i}]`);
    if (part !== '') path = path === '' ? part : `${part}/${path}`;
  }
  return `/${simplified(path.split('/'), true)}`;
}

function relative(from, to) {
  check(from, 'from');
  check(to, 'to');
  const source = resolve(from).split('/').filter(Boolean);
  const target = resolve(to).split('/').filter(Boolean);
  let same = 0;
  while (same < source.length && source[same] === target[same]) same++;
  return [...source.slice(same).map(() => '..'), ...target.slice(same)].join('/');
}

const withoutSlashes = (path) => path.replace(/(?<=.)\/+$/, '');

function dirname(path) {
  check(path);
  const plain = withoutSlashes(path);
  const at = plain.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : withoutSlashes(plain.slice(0, at));
}

function basename(path, suffix = undefined) {
  check(path);
  const name = withoutSlashes(path).replace(/^.*\//, '');
  const cut = suffix !== undefined && name.endsWith(suffix);
  return cut ? name.slice(0, name.length - suffix.length) : name;
}

function extname(path) {
  const name = basename(path);
  const at = name.lastIndexOf('.');
  return at <= 0 || name === '..' ? '' : name.slice(at);
}

function parse(path) {
  check(path);
  const base = basename(path);
  const ext = extname(path);
  const root = path.startsWith('/') ? '/' : '';
  const folder = withoutSlashes(path).includes('/') ? dirname(path) : '';
  return {
    root, dir: folder, base, ext,
    name: base.slice(0, base.length - ext.length),
  };
}

function format(parts) {
  if (parts === null || typeof parts !== 'object') {
    throw invalidArgType('pathObject', 'of type object', parts);
  }
  const folder = parts.dir || parts.root;
  const base = parts.base || `${parts.name ?? ''}${parts.ext ?? ''}`;
  if (!folder) return base;
  return folder === parts.root ? `${folder}${base}` : `${folder}/${base}`;
}

const path = {
  basename, delimiter: ':', dirname, extname, format, isAbsolute, join, normalize, parse, relative,
  resolve, sep: '/', toNamespacedPath: (name) => name,
};

function isAbsolute(name) {
  check(name);
  return name.startsWith('/');
}

path.posix = path;

module.exports = path;
