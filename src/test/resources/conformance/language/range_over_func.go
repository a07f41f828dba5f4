package main

import (
	"fmt"
	"iter"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator cleans up")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func pairs(words ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, w := range words {
			if !yield(i, w) {
				return
			}
		}
	}
}

func forever(yield func() bool) {
	for yield() {
	}
}

func find(n int) int {
	for v := range count(10) {
		if v == n {
			return v * 100
		}
	}
	return -1
}

func main() {
	for v := range count(3) {
		fmt.Println(v)
	}
	for v := range count(10) {
		if v == 1 {
			continue
		}
		if v == 3 {
			break
		}
		fmt.Println(v)
	}
	for i, w := range pairs("a", "b") {
		fmt.Println(i, w)
	}
	for i := range pairs("x", "y") {
		fmt.Print(i, " ")
	}
	fmt.Println(find(2))
	n := 0
	for range forever {
		if n++; n == 5 {
			break
		}
	}
	fmt.Println(n)
outer:
	for i := range count(3) {
		for j := range count(3) {
			if j == 1 {
				continue outer
			}
			if i == 1 {
				break outer
			}
			fmt.Println("ij", i, j)
		}
	}
}
