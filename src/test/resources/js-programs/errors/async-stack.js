async function one() { await null; throw new Error('one'); } async function two() { await one(); } async function three() { await Promise.all([two(), 5]); }
three().catch((e) => console.log(e.stack)); (async () => { try { await one(); } catch (e) { console.log(e.stack); } })();
const wait = (ms) => new Promise((r) => setTimeout(r, ms)); async function later() { await wait(5); throw new Error('later'); } (async function outer() { try { await later(); } catch (e) { console.log(e.stack); } })();
