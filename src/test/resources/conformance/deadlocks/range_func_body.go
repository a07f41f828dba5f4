package main

import "fmt"

//go:noinline
func each(xs []int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for _, x := range xs {
			if !yield(x) {
				return
			}
		}
	}
}

func main() {
	ch := make(chan int, 1)
	for x := range each([]int{1, 2, 3}) {
		fmt.Println("sending", x)
		ch <- x
	}
}
