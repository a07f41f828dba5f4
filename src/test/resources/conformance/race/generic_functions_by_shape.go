package main

import (
	"fmt"
	"time"
)

type N struct{ a, b int }
type P[K comparable, V any] struct {
	k K
	v V
	n int
}

type I interface{ M() }

func (p *P[K, V]) set() { p.n++ }

func Set[T any](t *T, n *int) { *n++ }
func Each[T ~[]E, E any](t T, f func(E)) {
	for _, e := range t {
		f(e)
	}
}

type D time.Duration
type L[T any] []T

func main() {
	var n int
	race := func(f func()) {
		go f()
		time.Sleep(5 * time.Millisecond)
		f()
	}
	a := &P[string, int]{}
	race(a.set)
	b := &P[N, *N]{}
	race(b.set)
	c := &P[D, []string]{}
	race(c.set)
	d := &P[*int, map[string]N]{}
	race(d.set)
	e := &P[I, func(int) error]{}
	race(e.set)
	f := &P[[2]int8, chan int]{}
	race(f.set)
	g := &P[error, any]{}
	race(g.set)
	h := &P[bool, P[int, float64]]{}
	race(h.set)
	race(func() { Set(&n, &n) })
	race(func() { Set(&a, &n) })
	race(func() { Set(&b.k, &n) })
	race(func() { Each([]string{"a"}, func(string) { n++ }) })
	race(func() { Each(L[int]{1}, func(int) { n++ }) })
	fmt.Println("done")
}
