const c = new AbortController();
console.log(c.signal.aborted, c.signal.reason, c.signal instanceof EventTarget);
c.signal.onabort = (event) => console.log('onabort', event.type, event.target === c.signal);
c.signal.addEventListener('abort', () => console.log('listener'), { once: true });
c.abort();
c.abort('twice');
console.log(c.signal.aborted, c.signal.reason.name, c.signal.reason.message, c.signal.reason.code, c.signal.reason instanceof DOMException, c.signal.reason instanceof Error, String(c.signal.reason));
try {
  c.signal.throwIfAborted();
} catch (error) {
  console.log(error === c.signal.reason);
}
const d = new AbortController();
d.abort('my reason');
console.log(d.signal.reason);
console.log(AbortSignal.abort().aborted, AbortSignal.abort(new Error('given')).reason.message, AbortSignal.abort(7).reason);
const parent = new AbortController();
const other = new AbortController();
const any = AbortSignal.any([parent.signal, other.signal]);
any.addEventListener('abort', () => console.log('any', any.reason));
other.abort('from other');
parent.abort('too late');
console.log(any.aborted, any.reason, AbortSignal.any([AbortSignal.abort(1)]).reason, AbortSignal.any([]).aborted);
const timeout = AbortSignal.timeout(20);
timeout.addEventListener('abort', () => console.log(timeout.reason.name, timeout.reason.code, timeout.reason.message));
setTimeout(() => console.log('10 ms', timeout.aborted), 10);
setTimeout(() => console.log('30 ms', timeout.aborted), 30);
try {
  new AbortSignal();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
const e = new DOMException('text', 'DataCloneError');
console.log(e.name, e.message, e.code, DOMException.ABORT_ERR, new DOMException().name, e.toString());
console.log(c, d.signal, new AbortController().signal);
