const util = require('node:util');
class Money {
  constructor(amount) {
    this.amount = amount;
  }
  [util.inspect.custom](depth, options) {
    return `Money<${this.amount}>`;
  }
}
console.log(new Money(5), [new Money(6)], { m: new Money(7) });
class Wrapper {
  [util.inspect.custom](depth, options, inspect) {
    return { depth, same: inspect === util.inspect, wrapped: true };
  }
}
console.log(new Wrapper(), { a: { w: new Wrapper() } });
console.log(util.inspect.custom, Symbol.for('nodejs.util.inspect.custom') === util.inspect.custom);
console.log({ [util.inspect.custom]: () => 'two\nlines', x: 1 }, [{ [util.inspect.custom]: () => 'two\nlines' }]);
console.log({ inspect: () => 'not asked' });
