console.log(typeof f, f(), typeof v, v); var v = 1; function f() { return 'hoisted'; }
{ function inner() { return 'block'; } } console.log(inner());
console.log(typeof notYet); if (true) { function notYet() {} } console.log(typeof notYet);
function shadow(x) { var x; return x; } console.log(shadow(5)); function shadow2(x) { var x = 6; return x; } console.log(shadow2(5));
function dup(a, a) { return a; } console.log(dup(1, 2));
(function () { console.log(typeof g); function g() {} var g; })();
