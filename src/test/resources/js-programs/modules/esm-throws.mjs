console.log('a');
function f() { throw new Error('in module'); }
f();
