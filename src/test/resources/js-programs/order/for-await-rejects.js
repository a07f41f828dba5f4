(async () => {
  try { for await (const x of [Promise.resolve(1), Promise.reject(new Error('two')), 3]) console.log(x); } catch (e) { console.log('caught', e.message); }
})();
