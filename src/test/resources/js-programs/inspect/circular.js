const a = { name: 'a' };
a.self = a;
console.log(a);
const b = { list: [] };
b.list.push(b, b.list);
console.log(b);
const m = new Map();
m.set('me', m);
console.log(m);
class Node {
  constructor(v) {
    this.v = v;
    this.next = null;
    this.prev = null;
  }
}
const one = new Node(1);
const two = new Node(2);
one.next = two;
two.prev = one;
console.log(one);
console.log([one, two]);
const shared = { s: 1 };
console.log({ x: shared, y: shared });
const e = new Set();
e.add(e);
console.log([e]);
