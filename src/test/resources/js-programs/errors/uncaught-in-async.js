async function load() { await null; throw new Error('not loaded'); }
async function main() { await load(); }
main();
