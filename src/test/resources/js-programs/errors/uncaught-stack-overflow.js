function deep(n) { return deep(n + 1) + 1; }
try { deep(0); } catch (e) { console.log(e instanceof RangeError, e.message); }
let depth = 0; (function count() { depth++; try { count(); } catch { } })(); console.log(depth > 5000, depth < 20000);
