package main

var (
	literals  = f(1, 0x1F, 0b1_0, 0o17, 017, 1.5e-3, 0x1p-2, 3i, 'x', '\n', "s\t", `raw`)
	operators = a || b && c == d+e*f<<g&^h | i ^ -j
	unary     = !a && -b < +c && ^d != *e && &f != <-g
	parens    = (a + b) * (c)
	selectors = a.b.c().d[1].e
	indices   = a[i][j][k:][:l][m:n][o:p:q][:r:s]
	asserted  = x.(T).(interface{ m() })
	calls     = f()(g(a, b...), h[int, string](1))
	types     = f([]int(nil), map[string]bool{}, chan int(nil), (<-chan int)(c), func(int) string(nil))
	composite = []T{1, 2: {a, b}, {x: 1, y: {}}, "k": &T{}}
	generic   = Pair[int, []string]{1, nil}
	array     = [...]string{5: "five"}
	pointers  = []*T{{1}, &T{2}}
	structs   = struct{ a, b int }{1, 2}
	function  = func(a, b int, c ...T) (d, e int) { return a, b }
	method    = (*T).Method
	receive   = <-<-chan int(c)
	channel   = make(<-chan (chan<- int))
	instance  = f[int]
	ünïcode   = "ö" + ä
)
