package main

import "fmt"

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Base[T any] struct{ Val T }

func (b *Base[T]) Set(v T) { b.Val = v }
func (b Base[T]) Get() T   { return b.Val }

type Derived struct {
	Base[string]
	n int
}

type Both[A, B any] struct {
	Base[A]
	other Base[B]
}

type IntOpt = Opt[int]

type Node[T any] struct {
	Val  T
	Kids []Node[T]
}

func (n Node[T]) Sum(f func(T) int) int {
	s := f(n.Val)
	for _, k := range n.Kids {
		s += k.Sum(f)
	}
	return s
}

type Fn[A, R any] func(A) R

func (f Fn[A, R]) Twice(a A, g func(R) A) R { return f(g(f(a))) }

func main() {
	fmt.Println(Some(3).Or(1), None[string]().Or("default"), IntOpt{}.Or(7))
	var d Derived
	d.Set("x")
	fmt.Println(d.Get(), d.Val, d)
	b := Both[int, bool]{Base[int]{1}, Base[bool]{true}}
	b.Set(5)
	fmt.Println(b.Get(), b.other.Get())
	t := Node[string]{"ab", []Node[string]{{"c", nil}, {"def", []Node[string]{{"g", nil}}}}}
	fmt.Println(t.Sum(func(s string) int { return len(s) }))
	fmt.Println(Fn[int, string](func(n int) string { return fmt.Sprint(n + 1) }).Twice(1, func(s string) int { return len(s) * 10 }))
}
