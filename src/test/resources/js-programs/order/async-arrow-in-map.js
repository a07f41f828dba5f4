const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
(async () => {
  const r = await Promise.all([3, 1, 2].map(async (n) => { await sleep(n * 5); console.log('done', n); return n * n; }));
  console.log(r);
})();
