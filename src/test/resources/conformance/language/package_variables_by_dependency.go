package main

import "fmt"

var (
	a = c + b
	b = f()
	c = 1
)

func f() int { fmt.Println("f", c); c++; return c }

var x = func() int { fmt.Println("x init, y =", y); return 1 }()
var y = func() int { fmt.Println("y init"); return z * 2 }()
var z = 21

func init() { fmt.Println("init1", a, b, c, x, y) }

var _ = side("blank")

func side(s string) int { fmt.Println("side", s); return 0 }

type T struct{ n int }

func (t T) get() int { return dep }

var viaMethod = T{}.get()
var viaMethodExpr = T.get
var dep = side2()

func side2() int { fmt.Println("side2"); return 77 }

var p, q = two()

func two() (int, string) { fmt.Println("two", r); return r, "q" }

var r = 5

var m = map[string]int{"a": side("map"), "b": u}
var u = side("u") + 3

func init() { fmt.Println("init2", viaMethod, viaMethodExpr(T{}), p, q, m) }

var arr = [...]int{len(s), 2: cap(s)}
var s = make([]int, 2, 7)
var fn = func() int { return late }
var late = 9
var rec func(int) int = func(n int) int {
	if n == 0 {
		return 0
	}
	return n + helper(n-1)
}

func helper(n int) int { return late * n }

var iface interface{ get() int } = T{3}
var got = iface.get()

func main() {
	fmt.Println("main", arr, fn(), rec(3), got)
	fmt.Println(shadow())
}

func init() { fmt.Println("init3") }

func shadow() (string, any, bool) {
	len := func(s string) int { return 42 }
	true := false
	type int string
	var v int = "int is string"
	nil := 5
	_ = nil
	return string(v), len("x"), true
}
