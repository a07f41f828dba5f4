package main

import (
	"fmt"
	"maps"
	"slices"
)

func each[T any](xs []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i, x := range each([]string{"a", "b"}) {
			defer fmt.Println("deferred", i, x)
			for _, k := range slices.Sorted(maps.Keys(map[int]int{2: 1, 1: 2})) {
				if i == 1 {
					panic(fmt.Sprint(x, k))
				}
			}
		}
	}()
	<-done
	select {}
}
