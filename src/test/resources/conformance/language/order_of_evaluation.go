package main

import "fmt"

type P struct{ a, b int }
type T struct {
	v   int
	arr [3]int
	p   *P
}

func (t T) Val(i int) int  { return t.v*100 + i }
func (t *T) Ptr(i int) int { return t.v*100 + i }
func (t T) Self() T        { return t }

var g = 1
var gs = []int{1, 2, 3}
var gp = &P{1, 2}
var gm = map[string]int{"a": 1}
var gt = T{v: 1, p: &P{3, 4}}
var gi any = 1

func f() int        { g += 10; return g }
func set(v int) int { g = v; return v }
func grow() int     { gs = append([]int{7, 7, 7, 7}, gs...); return 0 }
func swapP() int    { gp = &P{50, 60}; return 9 }
func newM() int     { gm = map[string]int{"new": 5}; return 4 }
func chT() int      { gt.v = 8; gt.arr[1] = 5; return 2 }

func two() (int, int)       { g++; return g, g * 2 }
func ret1() (int, int)      { return g, f() }
func ret2() (int, int, int) { x := 1; h := func() int { x++; return x }; return x, h(), x }
func ret3() (a, b int)      { defer func() { a, b = b, a }(); a = 5; return a + 1, a }
func ret4() (a int) {
	defer func() { a *= 2 }()
	for a = 1; a < 3; a++ {
		if a == 2 {
			return a + 10
		}
	}
	return
}
func ptr(x *int) int { *x += 5; return *x }

func main() {
	x := 1
	fmt.Println(x, ptr(&x), x)
	a := x + ptr(&x)
	b := ptr(&x) + x
	c := x*x + ptr(&x)*x
	fmt.Println(a, b, c, x)
	g = 1
	fmt.Println(g, f(), g)
	d := g + f() + g
	e := [...]int{g, f(), g}
	s := []int{g, f(), g, f()}
	st := P{g, f()}
	st2 := P{b: f(), a: g}
	m := map[int]int{g: f(), f(): g}
	fmt.Println(d, e, s, st, st2, m)
	fmt.Println(ret1())
	fmt.Println(ret2())
	fmt.Println(ret3())
	fmt.Println(ret4())
	g = 1
	y, z := g, f()
	y, z = z+g, y+f()
	fmt.Println(y, z, g)
	g = 0
	arr := [5]int{10, 20, 30, 40, 50}
	i := 0
	i, arr[i] = 2, 99
	fmt.Println(i, arr)
	inc := func() int { i++; return i }
	arr[i] = inc()
	fmt.Println(i, arr)
	arr[inc()] = i
	fmt.Println(i, arr)
	i = 0
	arr[i] += inc()
	fmt.Println(i, arr)
	arr[inc()] += arr[inc()]
	fmt.Println(i, arr)
	i = 0
	arr[i], arr[inc()] = inc(), arr[i]
	fmt.Println(i, arr)
	gs = []int{1, 2, 3}
	gs[0] = grow()
	fmt.Println(gs)
	gs = []int{1, 2, 3}
	gs[1] += grow() + 40
	fmt.Println(gs)
	gp = &P{1, 2}
	old := gp
	gp.a = swapP()
	fmt.Println(*old, *gp)
	gp = old
	gp.a += swapP()
	fmt.Println(*old, *gp)
	gp = old
	*gp = P{swapP(), gp.b}
	fmt.Println(*old, *gp)
	om := gm
	gm["k"] = newM()
	fmt.Println(om, gm)
	gm = om
	gm["a"] += newM()
	fmt.Println(om, gm)
	gt = T{v: 1}
	fmt.Println(gt.Val(chT()), gt)
	gt = T{v: 1}
	fmt.Println(gt.Ptr(chT()))
	gt = T{v: 1}
	fn := gt.Val
	gt.v = 5
	fmt.Println(fn(1), gt.Self().Val(chT()))
	gt = T{v: 1}
	cp, _ := gt, chT()
	fmt.Println(cp, gt)
	gt = T{v: 1}
	arr2 := [2]T{gt, {v: chT()}}
	fmt.Println(arr2)
	var ifc any = gt
	gt.v = 77
	fmt.Println(ifc)
	g = 1
	if v := g; v+f() > 5 && g > 0 {
		fmt.Println(v, g)
	}
	switch g + f() {
	case g, 23:
		fmt.Println("case", g)
	default:
		fmt.Println("default", g)
	}
	ch := make(chan int, 3)
	g = 1
	ch <- g + f()
	ch <- g
	fmt.Println(<-ch+g, <-ch)
	sl := append([]int{g}, g, f(), g)
	fmt.Println(sl)
	func(p ...int) { fmt.Println(p) }(g, f(), g)
	defer func(a, b, c int) { fmt.Println("defer", a, b, c) }(g, f(), g)
	g = 5
	gi = 1
	fmt.Println(gi, set(3), gi, g)
	fmt.Println(fmt.Sprint(g, set(9), g), g)
	str := "x"
	add := func(t string) string { str += t; return str }
	fmt.Println(str + add("y") + str + add("z"))
	str = str + add("w") + "!"
	fmt.Println(str)
	k := 0
	next := func() int { k++; return k }
	fmt.Println(next()-next()*next(), next() < next(), next() == next()-1 || next() > 0, k)
	fmt.Println([]int{next(), next()}, map[int]int{next(): next()}, P{next(), next()}, [2][]int{{next()}, {next(), next()}})
	u, v, w := next(), next(), k
	fmt.Println(u, v, w)
	var q *P
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		q.a = next()
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		var nm map[int]int
		nm[next()] = next()
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		arr[next()] = next()
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		var e []int
		e[0], k = next(), 1000
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		k, q.b = 5, next()
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		fmt.Println(next(), q.a, next())
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		_ = next() / (k - k) * next()
	}()
	func() {
		defer func() { fmt.Println("rec", recover(), k) }()
		var z any = "s"
		_, _ = z.(int), next()
	}()
	for i, v := range [3]int{next(), next(), next()} {
		fmt.Print(i, v, " ")
	}
	for i := range next() % 4 {
		fmt.Print(i, " ")
	}
	pa := &arr
	for i := range pa {
		pa = nil
		fmt.Print(i, " ")
	}
	fmt.Println()
	var lhs struct{ m map[string][]int }
	lhs.m = map[string][]int{"a": {1}}
	getm := func() map[string][]int { fmt.Print("getm "); return lhs.m }
	getk := func() string { fmt.Print("getk "); return "a" }
	getv := func() []int { fmt.Print("getv "); return []int{2} }
	getm()[getk()] = getv()
	getm()[getk()] = append(getm()[getk()], 3)
	getm()[getk()][len(getk())-1]++
	delete(getm(), getk())
	fmt.Println(lhs)
	bits := 1
	bits, bits2 := bits<<1|bits, bits
	fmt.Println(bits, bits2)
	x1, x2 := 1, 2
	px, py := &x1, &x2
	*px, *py = *py, *px
	px, *px = py, 100
	fmt.Println(x1, x2, *px)
	type node struct {
		next *node
		v    int
	}
	n := &node{v: 1}
	n.next, n = &node{v: 2}, n.next
	fmt.Println(n == nil)
	var l *node
	for i := range 3 {
		l = &node{l, i}
	}
	var prev *node
	for l != nil {
		l, l.next, prev = l.next, prev, l
	}
	for ; prev != nil; prev = prev.next {
		fmt.Print(prev.v)
	}
	fmt.Println()
}
