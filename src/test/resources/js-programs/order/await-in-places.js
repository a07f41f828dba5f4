const v = (x) => Promise.resolve(x);
(async () => {
  console.log([await v(1), await v(2)], { a: await v(3), [await v('k')]: await v(4) });
  console.log(await v(1) + await v(2), `${await v('t')}`, (await v([5]))[0], await v(null) ?? await v('d'));
  if (await v(false)) console.log('no'); else console.log('yes');
  for (let i = await v(0); i < await v(2); i++) console.log('i', i);
  switch (await v(2)) { case await v(1): console.log('one'); break; case await v(2): console.log('two'); }
  const { x = await v('default'), y } = { y: await v('why') }; console.log(x, y);
  const f = async (a, b = await1()) => [a, b]; function await1() { return 7; }
  console.log(await f(await v(6)), typeof await v(1), !(await v(0)), -(await v(3)));
  label: for (const a of [1, 2]) { for await (const b of [v(1), v(2)]) { if (b === 2) continue label; console.log(a, b); } }
  try { throw await v('thrown'); } catch (e) { console.log(e, await v('in catch')); } finally { console.log(await v('in finally')); }
  console.log(await v(1) ? await v('a') : await v('b'), (await v(() => 5))(), await new (await v(Date))(0).getTime());
})();
