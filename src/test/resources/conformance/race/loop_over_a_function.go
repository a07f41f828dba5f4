package main

import (
	"fmt"
	"iter"
	"time"
)

type bag[T any] struct{ xs []T }

func (b *bag[T]) all() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, x := range b.xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func (b *bag[T]) add(x T) { b.xs = append(b.xs, x) }

func main() {
	b := &bag[string]{xs: make([]string, 1, 8)}
	sum := 0
	go func() {
		b.add("z")
		for i, x := range b.all() {
			sum += i + len(x)
		}
	}()
	time.Sleep(20 * time.Millisecond)
	for _, x := range b.all() {
		sum += len(x)
	}
	fmt.Println(sum)
}
