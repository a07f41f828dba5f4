console.log(this === module.exports, (function () { return this === globalThis; })(), (function () { 'use strict'; return this; })());
const o = { f() { return this; }, g: () => this, h: function () { return (() => this)(); } }; console.log(o.f() === o, o.g() === module.exports, o.h() === o);
const { f } = o; console.log(f() === globalThis, (0, o.f)() === globalThis, (o.f)() === o, o['f']() === o);
console.log(typeof (function () { return this; }).call(5), (function () { 'use strict'; return this; }).call(5), typeof (function () { return this; }).call(null));
