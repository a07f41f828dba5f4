const c = 1; try { c = 2; } catch (e) { console.log(e.name, e.message); } try { c++; } catch (e) { console.log(e.message); }
for (const i = 0; i < 1;) { try { i++; } catch (e) { console.log(e.message); } break; }
const o = { a: 1 }; o.a = 2; console.log(o, c);
(function named() { named = 1; console.log(typeof named); })();
(function named() { 'use strict'; try { named = 1; } catch (e) { console.log(e.message); } })();
