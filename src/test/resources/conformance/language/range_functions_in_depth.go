package main

import (
	"errors"
	"fmt"
	"iter"
	"slices"
)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[end]")
		for i := range n {
			if !yield(i) {
				fmt.Print("[stop]")
				return
			}
		}
	}
}
func bad(yield func(int) bool) {
	yield(1)
	yield(2)
	yield(3)
}
func late(yield func(int) bool) { saved = yield; yield(1) }

var saved func(int) bool

func swallow(yield func(int) bool) {
	defer func() { fmt.Print("[swallowed ", recover(), "]") }()
	yield(1)
	yield(2)
}
func two(yield func(string, error) bool) {
	_ = yield("a", nil) && yield("b", errors.New("eb")) && yield("c", nil)
}
func none(yield func() bool) {
	for yield() {
	}
}
func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

func nestedReturn() (res string, n int) {
	defer func() { n++ }()
	for i := range seq(3) {
		for j := range seq(3) {
			defer func() { res += fmt.Sprint(";", i, j) }()
			if i == 1 && j == 1 {
				return fmt.Sprint("found", i, j), 10
			}
		}
	}
	return "none", 0
}
func labels() {
outer:
	for i := range seq(4) {
	mid:
		for j := range seq(4) {
			for k := range seq(4) {
				switch {
				case k == 1 && j == 0:
					continue mid
				case j == 1 && i == 0:
					continue outer
				case i == 2:
					break outer
				case k == 2:
					break mid
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
	fmt.Println()
}
func gotoOut() int {
	for i := range seq(5) {
		if i == 2 {
			goto done
		}
	}
	return 1
done:
	return 2
}

type Tree[T any] struct {
	L, R *Tree[T]
	V    T
}

func (t *Tree[T]) Walk(yield func(T) bool) bool {
	return t == nil || t.L.Walk(yield) && yield(t.V) && t.R.Walk(yield)
}
func (t *Tree[T]) All() iter.Seq[T] { return func(y func(T) bool) { t.Walk(y) } }
func fib(yield func(int) bool) {
	for a, b := 0, 1; yield(a); a, b = b, a+b {
	}
}
func take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i >= n {
				return
			}
		}
	}
}

func main() {
	try("bad break", func() {
		for x := range bad {
			if x == 1 {
				break
			}
		}
	})
	try("bad return", func() {
		for range bad {
			return
		}
	})
	try("late", func() {
		for range late {
		}
		saved(2)
	})
	try("swallow", func() {
		for x := range swallow {
			panic(fmt.Sprint("body", x))
		}
		fmt.Print("after ")
	})
	try("panic passes", func() {
		for x := range seq(3) {
			if x == 1 {
				panic("p1")
			}
		}
	})
	try("recursive", func() {
		var rec func(n int)
		rec = func(n int) {
			for x := range seq(n) {
				fmt.Print(n, x, " ")
				rec(n - 1)
			}
		}
		rec(2)
	})
	fmt.Println(nestedReturn())
	labels()
	fmt.Println(gotoOut())
	for s, err := range two {
		if err != nil {
			fmt.Println("err", err)
			continue
		}
		fmt.Println(s)
	}
	c := 0
	for range none {
		if c++; c == 3 {
			break
		}
	}
	fmt.Println(c)
	t := &Tree[string]{&Tree[string]{nil, nil, "a"}, &Tree[string]{nil, nil, "c"}, "b"}
	for v := range t.All() {
		fmt.Print(v)
		if v == "b" {
			break
		}
	}
	fmt.Println(slices.Collect(t.All()), slices.Collect(take(fib, 10)))
	next, stop := iter.Pull(take(fib, 3))
	for v, ok := next(); ok; v, ok = next() {
		fmt.Print(v, " ")
	}
	fmt.Println(next())
	stop()
	stop()
	next2, stop2 := iter.Pull(seq(5))
	fmt.Println(next2())
	stop2()
	fmt.Println(next2())
	try("pull panics", func() {
		n, s := iter.Pull(func(y func(int) bool) { y(1); panic("inside") })
		defer s()
		fmt.Print(n())
		n()
	})
	var fs []func()
	for i := range seq(3) {
		fs = append(fs, func() { fmt.Print(i) })
		defer func() { fmt.Print("d", i) }()
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("outer rec", recover()) }()
		for x := range seq(2) {
			func() {
				defer func() { fmt.Print("inner rec ", recover(), " ") }()
				if x == 0 {
					panic("once")
				}
			}()
			if x == 1 {
				panic("twice")
			}
		}
	}()
	sum := 0
	for i, v := range slices.Backward([]int{1, 2, 3}) {
		sum += i * v
	}
	fmt.Println(sum)
	for i := range 3 {
		i *= 2
		fmt.Print(i)
	}
	var k int8
	for k = range 3 {
	}
	fmt.Println(k)
	type myInt uint8
	for i := range myInt(3) {
		fmt.Printf("%T%d ", i, i)
	}
	const big = 2
	for i := range big {
		fmt.Print(i)
	}
	fmt.Println()
}
