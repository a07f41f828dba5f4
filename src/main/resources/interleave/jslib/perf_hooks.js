'use strict';
// performance: the program's virtual clock.

const { now, startMillis } = require('native:util');

const entries = [];

class PerformanceEntry {
  constructor(name, entryType, startTime, duration, detail) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    if (detail !== undefined) this.detail = detail;
  }

  toJSON() {
    return { ...this };
  }
}

class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}

function timeOf(mark) {
  if (typeof mark === 'number') return mark;
  const found = entries.findLast((entry) => entry.entryType === 'mark' && entry.name === mark);
  if (found) return found.startTime;
  const { DOMException } = globalThis;
  throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
}

const performance = {
  now,
  timeOrigin: startMillis(),

  mark(name, options = {}) {
    const made = new PerformanceMark(
      `${name}`, 'mark', options.startTime ?? now(), 0, options.detail ?? null);
    entries.push(made);
    return made;
  },

  measure(name, from, to) {
    const options = from !== null && typeof from === 'object' ? from : { start: from, end: to };
    const start = options.start === undefined ? 0 : timeOf(options.start);
    const end = options.end === undefined ? now() : timeOf(options.end);
    const made = new PerformanceMeasure(name, 'measure', start, end - start, options.detail ?? null);
    entries.push(made);
    return made;
  },

  getEntries: () => [...entries].sort((a, b) => a.startTime - b.startTime),
  getEntriesByName: (name) => performance.getEntries().filter((entry) => entry.name === name),
  getEntriesByType: (type) => performance.getEntries().filter((entry) => entry.entryType === type),

  clearMarks(name) {
    remove('mark', name);
  },

  clearMeasures(name) {
    remove('measure', name);
  },

  toJSON: () => ({ timeOrigin: performance.timeOrigin }),
};

function remove(type, name) {
  for (let i = entries.length - 1; i >= 0; i--) {
    const { entryType, name: own } = entries[i];
    if (entryType === type && (name === undefined || own === name)) entries.splice(i, 1);
  }
}

module.exports = { performance, PerformanceEntry, PerformanceMark, PerformanceMeasure };
