// A generic type whose instances need ever larger instances of it.
package main

type Nest[T any] struct {
	inner *Nest[Nest[T]]
	twice *Nest[[]T]
}

var nest Nest[int]

func main() { _ = nest }
