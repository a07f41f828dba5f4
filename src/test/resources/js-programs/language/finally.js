function f1() { try { return 'try'; } finally { console.log('fin'); } } console.log(f1());
function f2() { try { throw new Error('x'); } catch (e) { return 'catch'; } finally { return 'finally wins'; } } console.log(f2());
function f3() { for (let i = 0; i < 3; i++) { try { if (i === 1) continue; if (i === 2) break; console.log(i); } finally { console.log('f', i); } } return 'end'; } console.log(f3());
function f4() { try { try { throw 1; } finally { console.log('inner'); } } catch (e) { console.log('outer', e); } } f4();
function f5() { l: try { return 'lost'; } finally { break l; } return 'after'; } console.log(f5());
function f6() { let x = 1; try { return x; } finally { x = 2; } } console.log(f6());
function f7() { try { try { return 'a'; } finally { throw new Error('b'); } } catch (e) { return e.message; } finally { console.log('last'); } } console.log(f7());
function f8() { while (true) { try { try { break; } finally { console.log('1'); } } finally { console.log('2'); } } console.log('3'); } f8();
try { (() => { try { throw new Error('first'); } finally { throw new Error('second'); } })(); } catch (e) { console.log(e.message); }
function f9() { for (const x of (function* () { try { yield 1; yield 2; } finally { console.log('gen closed'); } })()) { try { return x; } finally { console.log('before close'); } } } console.log(f9());
