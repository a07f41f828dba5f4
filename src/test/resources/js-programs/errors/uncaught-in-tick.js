process.nextTick(() => { throw new SyntaxError('in tick'); });
process.on('exit', (c) => console.log('exit', c));
