package main

import "fmt"

type Ring[T any] struct {
	items []T
	at    int
}

//go:noinline
func (r *Ring[T]) Next() T {
	v := r.items[r.at]
	r.at++
	return v
}

//go:noinline
func First[T any](r *Ring[T]) T { return r.Next() }

func main() {
	r := &Ring[string]{items: []string{"a"}}
	fmt.Println(First(r))
	fmt.Println(First(r))
}
