function f(a, b = a + 1, c = (() => a * b)()) { a = 10; return [a, b, c]; } console.log(f(1), f(1, undefined, 0), f.length, ((a, b = 1, c) => 0).length);
let x = 'outer'; function g(p = x, q = () => x) { let x = 'inner'; return [p, q(), x]; } console.log(g());
function h(a = arguments.length) { return [a, arguments.length, arguments[0]]; } console.log(h(), h(undefined, 2));
