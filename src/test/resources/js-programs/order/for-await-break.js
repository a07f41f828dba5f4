async function* g() { try { yield 1; yield 2; } finally { await null; console.log('closed'); } }
(async () => {
  for await (const x of g()) { console.log(x); break; }
  console.log('after break');
  try { for await (const x of g()) { throw new Error('in body'); } } catch (e) { console.log(e.message); }
  const f = async () => { for await (const x of g()) return x; };
  console.log('returned', await f());
})();
