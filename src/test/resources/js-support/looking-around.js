// Lists what this program finds in its world, as Markdown.
const isClass = (value) =>
  typeof value === 'function' && /^[A-Z]/.test(value.name) && value.prototype !== undefined;
const isName = (key) => typeof key === 'string' && !key.startsWith('_');
const HIDDEN = new Set(['length', 'name', 'prototype', 'arguments', 'caller', 'constructor', 'super_']);

function names(object) {
  return Reflect.ownKeys(object)
    .filter((key) => isName(key) && !HIDDEN.has(key) && !/^\d/.test(key))
    .sort((a, b) => (a < b ? -1 : 1));
}

function describe(name, value) {
  const own = names(value).filter((key) => !(isClass(value) && key in Object.getPrototypeOf(value)));
  const methods = isClass(value) ? names(value.prototype) : [];
  const parts = [];
  if (own.length > 0) parts.push(own.join(', '));
  if (methods.length > 0) parts.push(`on its objects: ${methods.join(', ')}`);
  console.log(`- **${name}**${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`);
}

const isRefused = (name) => {
  try {
    const value = globalThis[name];
    if (typeof value === 'object' && value !== null) void value.anything;
    else if (['fetch', 'URL'].includes(name) || /^[A-Z]/.test(name) && typeof value === 'function') new value();
  } catch (error) {
    return error.message.startsWith('Interleave does not support');
  }
  return false;
};
const all = names(globalThis);
const globals = all.filter((name) => !isRefused(name));
console.log('## Globals\n');
const isPlain = (name) => {
  const value = globalThis[name];
  return value === globalThis || !isClass(value) && (typeof value !== 'object' || value === null);
};
console.log(`Functions and values: ${globals.filter(isPlain).join(', ')}\n`);
for (const name of globals) {
  if (!isPlain(name)) describe(name, globalThis[name]);
}

const MODULES = [
  'assert', 'assert/strict', 'async_hooks', 'buffer', 'child_process', 'cluster', 'console', 'crypto', 'dgram',
  'diagnostics_channel', 'dns', 'events', 'fs', 'fs/promises', 'http', 'http2', 'https', 'inspector',
  'module', 'net', 'os', 'path', 'perf_hooks', 'process', 'querystring', 'readline', 'stream',
  'stream/promises', 'string_decoder', 'test', 'timers', 'timers/promises', 'tls', 'tty', 'url',
  'util', 'util/types', 'v8', 'vm', 'worker_threads', 'zlib',
];
const refused = [];
console.log('\n## Modules\n');
for (const name of MODULES) {
  let exported;
  try {
    exported = require(`node:${name}`);
  } catch {
    refused.push(name);
    continue;
  }
  console.log(`- **node:${name}**: ${names(exported).join(', ')}`);
}
console.log('\n## Refused\n');
console.log(`These globals say so by their name when they are used: ${all.filter(isRefused).join(', ')}.\n`);
console.log(`These modules are refused by name when they are required: ${refused.join(', ')}.`);
