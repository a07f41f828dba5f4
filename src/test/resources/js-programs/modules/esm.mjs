import { EventEmitter, once } from 'node:events';
import events from 'events';
import * as ns from 'node:events';
import { setTimeout as sleep } from 'timers/promises';
console.log(typeof EventEmitter, events.EventEmitter === EventEmitter, ns.default === events, typeof ns.once, typeof once, this, typeof require, typeof module);
export const x = 1; export default function named() {} export { x as y };
console.log(await Promise.resolve('top-level await'), typeof import.meta.url, typeof sleep);
try { undeclared = 1; } catch (e) { console.log(e.message); }
const m = await import('node:events'); console.log(m.default === events); console.log((() => this)());
