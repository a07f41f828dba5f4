let a = 1
let b = a
++b
console.log(a, b)
const f = function () { return 'f' }
;[1, 2].forEach((x) => console.log(x))
function r() {
  return
  'unreachable'
}
console.log(r())
var x = 5; { } /re/.test('re'); if (x) ; else console.log('never')
do console.log('once'); while (false) console.log('same line')
for (let i = 0, j = 10; i < j; i += 4, j -= 4) console.log(i, j)
const o = { a: 1, b: 2, }, arr = [1, 2, , ], g = (p, q, ) => p; console.log(o, arr.length, g(1, 2, ))
throw_: { break throw_ }
var let_ = 1, of = 2, async = 3, get = 4, set = 5, static_ = 6, from = 7; console.log(of + async + get + set + from)
async
console.log(async)
