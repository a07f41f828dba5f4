package main

type num interface{ ~int }

func f[T num](t T) T { return t }

type list[T any] struct{}

func (l list[T]) add(t T) {}
func (l list) bad()       {}

func g[T any](t T) {
	t.method()
	_ = t + t
	var x int = t
	_ = x
	for range t {
	}
}

func main() {
	f("x")
	f[string]("x")
	f[int, int](1)
	var l list[int]
	l.add("x")
	list[int].add(l, 1, 2)
	g[int]
	_ = f
}
