setTimeout(console.log, 1, 'a', 'b');
setTimeout(console.log, '3', 'string delay');
setTimeout(console.log, -5, 'negative');
setTimeout(console.log, NaN, 'nan');
try { setTimeout('code', 1); } catch (e) { console.log(e.name, e.code, e.message); }
try { setImmediate(); } catch (e) { console.log(e.message); }
try { queueMicrotask(5); } catch (e) { console.log(e.message); }
