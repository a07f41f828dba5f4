try { throw { a: 1, b: [2] }; } catch ({ a, b: [c] }) { console.log(a, c); } try { throw 1; } catch { console.log('no binding'); }
try { null.f(); } catch (e) { var e = 'var in catch'; console.log(e); } console.log(e);
try { try { throw new Error('a'); } catch (e) { throw new Error('b', { cause: e }); } } catch (e) { console.log(e.message, e.cause.message); }
