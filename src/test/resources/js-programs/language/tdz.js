try { x; let x = 1; } catch (e) { console.log(e.name, e.message); }
try { f(); let y = 1; function f() { return y; } } catch (e) { console.log(e.message); }
try { const z = z + 1; } catch (e) { console.log(e.message); }
try { new C(); class C {} } catch (e) { console.log(e.message); }
try { typeof w; let w; } catch (e) { console.log(e.message); }
try { q = 1; let q; } catch (e) { console.log(e.message); }
switch (1) { case 0: let s = 1; break; case 1: try { s; } catch (e) { console.log(e.message); } s = 2; console.log('never'); }
