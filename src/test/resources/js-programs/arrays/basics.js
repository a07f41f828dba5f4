const a = [5, 1, 4];
console.log(a.push(2, 3), a, a.pop(), a.shift(), a.unshift(9, 8), a, a.length);
console.log(a.slice(1, -1), a.concat([7], 6, [[0]]), a.join('-'), [null, undefined, 1, [2, [3]]].join(), a.reverse(), a.indexOf(4), a.lastIndexOf(9), a.includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN));
console.log([3, 1, 10, 2].sort(), [3, 1, 10, 2].sort((x, y) => x - y), ['b', undefined, 'a', , 'c'].sort(), [3, 2, 1].toSorted(), [1, 2, 3].toReversed(), [1, 2, 3].with(1, 9), [1, 2, 3].toSpliced(1, 1, 'a', 'b'));
const b = [1, 2, 3, 4, 5];
console.log(b.splice(1, 2), b, b.splice(-1), b, b.splice(1, 0, 'x', 'y'), b, b.splice(1), b);
console.log([1, 2, 3].map((x) => x * 2), [1, 2, 3].filter((x) => x % 2), [1, 2, 3].reduce((s, x) => s + x), [1, 2, 3].reduceRight((s, x) => s + x, ''), [1, 2].some((x) => x > 1), [1, 2].every((x) => x > 1), [].every(() => false));
console.log([1, 2, 3].find((x) => x > 1), [1, 2, 3].findIndex((x) => x > 5), [1, 2, 3].findLast((x) => x < 3), [1, 2, 3].findLastIndex((x) => x < 3), [1, 2, 3].at(-1));
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [1, 2].flatMap((x) => [x, [x]]), new Array(3).fill(0), [1, 2, 3, 4].fill(9, 1, 3), [1, 2, 3, 4, 5].copyWithin(0, 3));
console.log(Array.from('abc'), Array.from({ length: 3 }, (_, i) => i * i), Array.from(new Set([1, 1, 2])), Array.from(new Map([[1, 2]])), Array.of(7, 8), Array(3).length, Array(1, 2), Array.isArray([]), Array.isArray({ length: 0 }));
console.log([...[1, 2].entries()], [...[1, 2].keys()], [...['a'].values()], Object.entries(['x', 'y']));
console.log([1, 2, 3].toString(), String([1, [2, 3]]), [] + [], [] + {}, [1] == 1, [1, 2, 3].toLocaleString(), [1234.5, 'x'].toLocaleString());
const sparse = [1, , 3];
console.log(sparse.map((x) => x * 2), sparse.length, 1 in sparse, Object.keys(sparse), [...sparse], sparse.indexOf(undefined), sparse.includes(undefined), sparse.filter(() => true));
sparse.forEach((x, i) => console.log(i, x));
const c = [1, 2, 3];
c.length = 1;
console.log(c, c[5], (c[3] = 'x'), c, c.length);
console.log(Array.prototype.concat.call(1, 2).length, Array.prototype.map.call('abc', (x) => x + x), Array.prototype.slice.call({ 0: 'a', 1: 'b', length: 2 }), Math.max(...[1, 5, 3]), Array.apply(null, [1, 2]));
console.log([1, 2, 3, 4].findLast((x) => x % 2), ['a', 'b'].entries().next(), [3, 2, 1].sort(undefined), [[2, 'b'], [1, 'a']].sort(), [true, false].sort(), [-1, -2, 5, 10].sort());
const people = [{ n: 'a', age: 3 }, { n: 'b', age: 1 }, { n: 'c', age: 3 }, { n: 'd', age: 1 }];
console.log(people.sort((x, y) => x.age - y.age).map((p) => p.n).join(''));
console.log(Object.groupBy === undefined, typeof Array.fromAsync);
for (const bad of [() => [].reduce((x) => x), () => new Array(-1), () => [1].map(5), () => [1].forEach(), () => [1, 2].sort(5), () => [1].with(5, 1), () => { [].length = -1; }, () => Array.from(5, 6), () => [].flatMap(), () => [...5], () => [...undefined], () => new Map([1])]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
