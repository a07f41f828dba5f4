const o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }, get ['com' + 'p']() { return 'c'; }, get 5() { return 'five'; } }; o.v = 5; console.log(o.v, o.comp, o[5], o);
const ro = { get x() { return 1; } }; ro.x = 2; console.log(ro.x); (function () { 'use strict'; try { ro.x = 2; } catch (e) { console.log(e.message); } })();
const child = Object.create(o); child.v = 1; console.log(child._v, o._v, Object.getOwnPropertyNames(child));
