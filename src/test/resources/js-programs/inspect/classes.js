class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  #secret = 1;
  get length() {
    return Math.hypot(this.x, this.y);
  }
}
class Point3 extends Point {
  z = 3;
}
console.log(new Point(1, 2), new Point3(1, 2), [new Point(1, 2)], { p: new Point(0, 0) });
console.log(new (class {})(), new (class Empty {})(), new (class extends Point {})(1, 2));
console.log(Object.create(null), Object.create({}), Object.create(Point.prototype), Object.create(new Point(1, 2)));
console.log(Object.assign(Object.create(null), { a: 1 }), { o: Object.create(null) });
class Tagged {
  get [Symbol.toStringTag]() {
    return 'Special';
  }
}
console.log(new Tagged(), { [Symbol.toStringTag]: 'T' }, { [Symbol.toStringTag]: 'T', a: 1 });
class Same {
  get [Symbol.toStringTag]() {
    return 'Same';
  }
}
console.log(new Same());
console.log(Point.prototype, Point3.prototype, Object.prototype, Array.prototype, Map.prototype);
class List extends Array {}
class Dict extends Map {}
class Bag extends Set {}
class Later extends Promise {}
console.log(new List(), List.from([1, 2, 3]), new Dict([[1, 2]]), new Bag([1]), Later.resolve(1));
function Old(a) {
  this.a = a;
}
Old.prototype.method = function () {};
console.log(new Old(1), Old.prototype, new Old(new Old(new Old(new Old(1)))));
const noName = Object.create({ constructor: 5 });
noName.x = 1;
console.log(noName);
console.log(new Proxy({ a: 1 }, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}));
console.log((function () { return arguments; })(1, 2), globalThis === global);
