const log = console.log;
async function one() { log('one 1'); await two(); log('one 2'); return 'one'; }
async function two() { log('two 1'); await three(); log('two 2'); }
async function three() { log('three'); }
one().then(log);
log('script');
