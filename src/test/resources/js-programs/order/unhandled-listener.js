process.on('unhandledRejection', (reason, promise) => console.log('unhandled', reason.message, promise instanceof Promise));
process.on('rejectionHandled', () => console.log('handled late'));
const p = Promise.reject(new Error('r1'));
setTimeout(() => p.catch(() => console.log('caught late')), 5);
Promise.reject(new Error('r2')).catch(() => console.log('caught in time'));
