const t = new EventTarget();
const f = (event) => console.log('f', event.type, event.target === t, event.currentTarget === t, event.eventPhase);
t.addEventListener('x', f);
t.addEventListener('x', f);
t.addEventListener('x', { handleEvent(event) { console.log('object', this !== t, event.type); } });
t.addEventListener('x', () => console.log('once'), { once: true });
console.log(t.dispatchEvent(new Event('x')), t.dispatchEvent(new Event('x')));
t.removeEventListener('x', f);
t.addEventListener('x', (event) => event.preventDefault());
console.log(t.dispatchEvent(new Event('x', { cancelable: true })), t.dispatchEvent(new Event('x')));
t.addEventListener('y', (event) => event.stopImmediatePropagation());
t.addEventListener('y', () => console.log('not reached'));
t.dispatchEvent(new Event('y'));
const c = new CustomEvent('z', { detail: { a: 1 } });
t.addEventListener('z', (event) => console.log(event.detail, event instanceof Event));
t.dispatchEvent(c);
const controller = new AbortController();
t.addEventListener('w', () => console.log('w'), { signal: controller.signal });
t.dispatchEvent(new Event('w'));
controller.abort();
t.dispatchEvent(new Event('w'));
const event = new Event('q');
console.log(event.bubbles, event.cancelable, event.defaultPrevented, event.composed, event.isTrusted, typeof event.timeStamp, event.type);
for (const bad of [() => t.dispatchEvent({}), () => new Event(), () => t.addEventListener('x', 5)]) {
  try {
    bad();
    console.log('fine');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
