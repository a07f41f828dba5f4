const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
(async () => {
  console.log(await Promise.race([sleep(30, 'slow'), sleep(10, 'fast')]));
  console.log(await Promise.any([Promise.reject(1), sleep(10, 'any')]));
  console.log(await Promise.allSettled([sleep(1, 'ok'), Promise.reject(new Error('no'))]).then((r) => r.map((x) => x.status)));
  try { await Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]); } catch (e) { console.log(e.constructor.name, e.message, e.errors.map((x) => x.message)); }
})();
