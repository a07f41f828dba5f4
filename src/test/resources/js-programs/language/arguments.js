function f() { return [typeof arguments, arguments.length, Array.from(arguments), [].slice.call(arguments, 1)]; } console.log(f(1, 'b', null));
function g() { return (() => arguments[0])(); } console.log(g('outer'));
function s() { 'use strict'; try { arguments.callee; } catch (e) { return e.constructor.name; } } console.log(s());
function o() { console.log(arguments); for (const a of arguments) console.log(a); } o(1, { a: 2 });
console.log(typeof arguments, arguments.length);
