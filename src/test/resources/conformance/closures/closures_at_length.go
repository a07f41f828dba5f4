package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 0 }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func apply(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type op func(float64, float64) float64

func (o op) do(a, b float64) float64 { return o(a, b) }

func named() (x int, err error) {
	defer func() {
		x *= 2
		if r := recover(); r != nil {
			err = fmt.Errorf("rec %v", r)
		}
	}()
	x = 5
	if x > 4 {
		panic("p")
	}
	return 1, nil
}

func main() {
	inc, reset := counter()
	inc()
	inc()
	fmt.Print(inc(), " ")
	reset()
	fmt.Println(inc())
	f := fib()
	for i := 0; i < 10; i++ {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, g := range fs {
		fmt.Print(g(), g(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		i++
		i--
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	for i := 0; i < 6; i++ {
		defer func() { fmt.Print("d", i, " ") }()
		i++
	}
	fmt.Println(apply(func(i int) int { return i + 1 }, func(i int) int { return i * i })(3))
	fmt.Println(op(func(a, b float64) float64 { return a - b }).do(5, 3))
	fmt.Println(named())
	var rec func(int) int
	rec = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * rec(n-1)
	}
	fmt.Println(rec(10))
	x := 1
	func() {
		x := x + 1
		x++
		fmt.Print(x, " ")
	}()
	func() { x = 100 }()
	fmt.Println(x)
	if x := 5; x > 3 {
		y := x
		x := "shadow"
		fmt.Println(x, y)
	} else if z := x; z > 0 {
		fmt.Println(z)
	}
	for i, c := range "ab" {
		func() { fmt.Print(i, string(c), " ") }()
		defer func(s string) { fmt.Print(s, i, " ") }(string(c))
	}
	fmt.Println()
	m := map[string]func(){}
	for _, k := range []string{"a", "b"} {
		m[k] = func() { fmt.Print(k) }
	}
	m["a"]()
	m["b"]()
	fmt.Println()
	type node struct {
		next func() *node
		v    int
	}
	var mk func(int) *node
	mk = func(v int) *node { return &node{func() *node { return mk(v + 1) }, v} }
	fmt.Println(mk(1).next().next().v)
	a, b := 1, 2
	swap := func() { a, b = b, a }
	swap()
	fmt.Println(a, b)
	var nilf func()
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		nilf()
	}()
	fmt.Println(nilf == nil)
	arr := [3]int{1, 2, 3}
	g := func() { arr[0] = 50 }
	g()
	cp := arr
	g2 := func() int { return cp[0] }
	cp[0]++
	fmt.Println(arr, g2())
	const c = 10
	fmt.Println(func() int { return c + 1 }(), func(a ...int) int { return len(a) }(1, 2, 3))
loop:
	for i := range 3 {
		for j := range 3 {
			h := func() bool { return i*j == 2 }
			if h() {
				fmt.Println("break at", i, j)
				break loop
			}
			if j > i {
				continue loop
			}
		}
	}
}
