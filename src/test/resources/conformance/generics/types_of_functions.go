package main

import (
	"container/list"
	"fmt"
)

// A type that a generic function declares is another type for each type argument, whether it
// mentions the type parameter or not.

type pair[K, V any] struct {
	key   K
	value V
}

type stack[T any] struct{ items []T }

func mark[T any]() any {
	type token struct{}
	return token{}
}

func wrap[T any](v T) any {
	type cell struct {
		V    T
		next *cell
	}
	type cells map[string]cell
	head := cell{V: v}
	head.next = &cell{V: v}
	fmt.Printf("%T %T %v\n", head, cells{}, head.next.V)
	return head
}

func nest[T any]() (any, any) {
	type unit int
	type of[E any] struct{ e E }
	return of[T]{}, of[unit]{}
}

func (s *stack[T]) top() any {
	type element struct{ V T }
	return element{s.items[len(s.items)-1]}
}

func isMark[T any](x any) bool {
	type mine struct{}
	switch x.(type) {
	case mine:
		return true
	case pair[mine, T]:
		return true
	}
	return false
}

func outside() any {
	type id int
	return pair[id, []id]{}
}

func main() {
	fmt.Println(mark[int]() == mark[int](), mark[int]() == mark[string]())
	fmt.Printf("%T %T\n", mark[int](), mark[map[string]bool]())
	a, b := wrap(1), wrap("x")
	fmt.Println(a == b)
	c, d := nest[int]()
	e, f := nest[string]()
	fmt.Println(c == e, d == f, c == c)
	fmt.Printf("%T %T\n", c, f)
	s := &stack[float64]{[]float64{1, 2.5}}
	fmt.Printf("%T %+v\n", s.top(), s.top())
	fmt.Println(isMark[int](mark[int]()))
	count := map[any]int{}
	for _, x := range []any{mark[int](), mark[bool](), mark[int]()} {
		count[x]++
	}
	fmt.Println(len(count), count[mark[int]()])

	// Type arguments carry the whole path of their package, and which of several types of that name
	// they are.
	type id string
	fmt.Printf("%T %T\n", outside(), pair[id, *list.List]{})
	fmt.Printf("%T\n", pair[struct{ a, B int }, interface{ m() }]{})
	defer func() { fmt.Println(recover()) }()
	_ = outside().(pair[id, []id])
}
