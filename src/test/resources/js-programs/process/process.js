console.log(typeof process.argv[0], process.argv.length, process.env.NOT_THERE, typeof process.pid, process.platform.length > 0, process.version, process.versions.node, process.exitCode, typeof process.cwd(), process.title.length > 0, process.arch.length > 0);
console.log(Array.isArray(process.hrtime()), typeof process.hrtime.bigint(), Object.keys(process.memoryUsage()), typeof process.uptime(), process.stdout.write('written\n'), process.stdout.isTTY, process.stderr.write('to stderr\n'), typeof process.cpuUsage().user, process.release.name);
const a = process.hrtime.bigint();
console.log(process.hrtime.bigint() >= a, typeof performance.now(), performance.now() >= 0, typeof performance.timeOrigin, typeof require('node:perf_hooks').performance.now());
process.emitWarning === undefined || console.log('emitWarning is there');
process.on('custom', (x) => console.log('custom', x));
console.log(process.emit('custom', 5), process.listenerCount('custom'));
process.env.SET = 5;
console.log(process.env.SET, typeof process.env.SET, 'SET' in process.env, delete process.env.SET, process.env.SET);
