package main

import "fmt"

type number interface{ ~int | ~float64 }

func sum[T number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func zero[T any]() (t T) { return }

func eq[T any](a, b T) bool { return a == b }

func less[T any](a, b T) bool { return a < b }

type list[T any] struct{ items []T }

func (l list[T]) method[U any](u U) {}

func main() {
	fmt.Println(sum("a", "b"))
	fmt.Println(sum(1, 2.5))
	fmt.Println(zero())
	var l list
	var m list[int, string]
	n := list[string]{items: []int{1}}
	fmt.Println(l, m, n)
	var c number
	fmt.Println(sum[string]("x"), c)
}
