package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func where() string {
	pcs := make([]uintptr, 20)
	n := runtime.Callers(2, pcs)
	fs := runtime.CallersFrames(pcs[:n])
	var s []string
	for {
		f, more := fs.Next()
		if strings.HasPrefix(f.Function, "main.") {
			s = append(s, fmt.Sprint(f.Function, ":", f.Line))
		}
		if !more {
			break
		}
	}
	return strings.Join(s, " < ")
}

type T struct{ n int }

func (t *T) Clos() func() { return func() { fmt.Println(where()) } }
func (t T) Val() func()   { return func() { fmt.Println(where()) } }
func (t T) Direct()       { fmt.Println(where()) }

func adder() func(int) int {
	sum := 0
	return func(x int) int { fmt.Println(where()); sum += x; return sum }
}

func call(f func()) { f() }

func nested() func() func() {
	return func() func() { return func() { fmt.Println(where()) } }
}

func loop() {
	for i := 0; i < 2; i++ {
		func() { fmt.Println(where()) }()
	}
}

func withDefer() {
	defer func() { fmt.Println(where()) }()
	defer fmt.Println("x")
}

func gen[X any](x X) func() { return func() { fmt.Println(where()) } }

type G[X any] struct{ x X }

func (g G[X]) M() func() { return func() { fmt.Println(where()) } }
func (g *G[X]) P()       { fmt.Println(where()) }

type E struct{ T }

//go:noinline
func kept() func() { return func() { fmt.Println(where()) } }

func two() (func(), func()) {
	return func() { fmt.Println(where()) }, func() { func() { fmt.Println(where()) }(); fmt.Println(where()) }
}

func outer(k int) func() { return inner(k + 1) }
func inner(k int) func() { return func() { fmt.Println(k, where()) } }

func each(xs []int, f func(int)) {
	for _, x := range xs {
		f(x)
	}
}

func sum(xs []int) (s int) {
	each(xs, func(x int) { s += x; fmt.Println(where()) })
	return
}

type Opt func(*T)

func WithN(n int) Opt { return func(t *T) { t.n = n; fmt.Println(where()) } }

func NewT(opts ...Opt) *T {
	t := &T{}
	for _, o := range opts {
		o(t)
	}
	return t
}

type Stack struct {
	mu sync.Mutex
	xs []int
}

func (s *Stack) locked(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
}
func (s *Stack) Push(x int) { s.locked(func() { s.xs = append(s.xs, x); fmt.Println(where()) }) }
func (s *Stack) Pop() (x int, ok bool) {
	s.locked(func() {
		if ok = len(s.xs) > 0; ok {
			x = s.xs[0]
		}
		fmt.Println(where())
	})
	return x, ok
}
func (s *Stack) PushAll(xs ...int) {
	for _, x := range xs {
		s.Push(x)
	}
}

func rec(n int) func() {
	if n == 0 {
		return func() { fmt.Println(where()) }
	}
	return rec(n - 1)
}

func init() { inner(1)() }

func main() {
	t := &T{}
	t.Clos()()
	t.Val()()
	T{}.Val()()
	E{}.Val()()
	adder()(1)
	a := adder()
	a(1)
	loop()
	withDefer()
	gen(1)()
	gen("s")()
	G[int]{}.M()()
	kept()()
	f, g := two()
	f()
	g()
	outer(1)()
	fmt.Println(sum([]int{1}))
	NewT(WithN(1), WithN(2))
	var s Stack
	s.Push(1)
	fmt.Println(s.Pop())
	s.PushAll(1, 2)
	rec(2)()
	func() {
		t.Clos()()
		func() { t.Val()() }()
	}()
	h := func() { inner(5)(); outer(6)() }
	h()
	if x := inner(7); x != nil {
		x()
	}
	for i := range 1 {
		inner(i)()
	}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		inner(8)()
		s.Push(9)
	}()
	wg.Wait()
	wg.Add(1)
	go inner2(&wg)()
	wg.Wait()
	defer inner(10)()
}

func inner2(wg *sync.WaitGroup) func() { return func() { fmt.Println(where()); wg.Done() } }
