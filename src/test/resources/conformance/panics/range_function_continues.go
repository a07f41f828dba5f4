package main

import "fmt"

func seq(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}
func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}
func main() {
	for i := range seq {
		defer fmt.Println("d", i)
	}
	for v := range bad {
		fmt.Println(v)
		break
	}
}
