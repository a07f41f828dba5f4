package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func squares(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 1; i <= n; i++ {
			if !yield(i * i) {
				return
			}
		}
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := nb()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(squares(3))
	for {
		v, ok := next()
		fmt.Println(v, ok)
		if !ok {
			break
		}
	}
	stop()
	for a, b := range zip(squares(5), filter(squares(20), func(n int) bool { return n%2 == 0 })) {
		fmt.Print(a, "-", b, " ")
	}
	fmt.Println()
	next2, stop2 := iter.Pull2(maps.All(map[string]int{"k": 7}))
	fmt.Println(next2())
	stop2()
	fmt.Println(next2())
	fmt.Println(slices.Collect(filter(slices.Values([]string{"a", "", "b"}), func(s string) bool { return s != "" })))
}
