undeclared = 5; console.log(undeclared, globalThis.undeclared, delete globalThis.undeclared, typeof undeclared);
(function () { 'use strict'; try { undeclared2 = 1; } catch (e) { console.log(e.name, e.message); } })();
try { missing; } catch (e) { console.log(e.message); } try { missing(); } catch (e) { console.log(e.message); } console.log(typeof missing, globalThis.missing);
var v = 1; console.log(globalThis.v); globalThis.fromGlobal = 7; console.log(fromGlobal);
const fz = Object.freeze({ a: 1 }); fz.a = 2; fz.b = 3; delete fz.a; console.log(fz); (function () { 'use strict'; try { fz.a = 2; } catch (e) { console.log(e.message); } try { fz.b = 2; } catch (e) { console.log(e.message); } try { delete fz.a; } catch (e) { console.log(e.message); } try { undefined = 1; } catch (e) { console.log(e.message); } })();
