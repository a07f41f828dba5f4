async function bad() { await null; throw new Error('bad'); }
(async () => {
  try { await bad(); } catch (e) { console.log('caught', e.message); } finally { console.log('finally'); }
  try { return await bad(); } catch (e) { console.log('caught again', e.message); }
})().then((v) => console.log('then', v));
