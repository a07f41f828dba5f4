package main

import (
	"fmt"
	"sort"
)

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }
type Ci struct{ r float64 }

func (q Sq) Area() float64  { return q.s * q.s }
func (c *Ci) Area() float64 { return 3 * c.r * c.r }

func Largest[S Shape](ss ...S) S {
	best := ss[0]
	for _, s := range ss {
		if s.Area() > best.Area() {
			best = s
		}
	}
	return best
}

type Setter[T any] interface {
	Set(string)
	*T
}

type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }

func FromStrings[T any, P Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).Set(s)
	}
	return out
}

type Tree[T any] struct {
	left, right *Tree[T]
	val         T
	less        func(a, b T) bool
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{val: v}
	}
	if t.less(v, t.val) {
		if t.left == nil {
			t.left = &Tree[T]{val: v, less: t.less}
		} else {
			t.left.Insert(v)
		}
	} else {
		if t.right == nil {
			t.right = &Tree[T]{val: v, less: t.less}
		} else {
			t.right.Insert(v)
		}
	}
	return t
}

func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.left.Walk(f)
		f(t.val)
		t.right.Walk(f)
	}
}

type byFunc[T any] struct {
	xs   []T
	less func(a, b T) bool
}

func (b byFunc[T]) Len() int           { return len(b.xs) }
func (b byFunc[T]) Less(i, j int) bool { return b.less(b.xs[i], b.xs[j]) }
func (b byFunc[T]) Swap(i, j int)      { b.xs[i], b.xs[j] = b.xs[j], b.xs[i] }

func main() {
	fmt.Println(Largest(Sq{1}, Sq{3}), Largest[Shape](Sq{2}, &Ci{1}), Largest(&Ci{2}).r)
	fmt.Println(FromStrings[Conf]([]string{"a", "b"}))
	t := &Tree[string]{val: "m", less: func(a, b string) bool { return a < b }}
	for _, s := range []string{"q", "c", "z", "a"} {
		t.Insert(s)
	}
	t.Walk(func(s string) { fmt.Print(s, " ") })
	fmt.Println()
	b := byFunc[int]{[]int{3, 1, 2}, func(a, b int) bool { return a > b }}
	sort.Sort(b)
	fmt.Println(b.xs)
}
