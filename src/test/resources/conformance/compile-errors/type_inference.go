package main

import "fmt"

type number interface{ ~int | ~float64 }

func sum[T number](xs ...T) (t T) { return }
func zero[T any]() (t T)          { return }
func eq[T any](a, b T) bool       { return a == b }
func less[T any](a, b T) bool     { return a < b }
func pair[K comparable, V any](k K, v V) {}
func same[T any](a, b T)          {}

type list[T any] struct{ items []T }

func main() {
	fmt.Println(sum("a", "b"))
	fmt.Println(sum(1, 2.5))
	fmt.Println(zero())
	var l list
	var m list[int, string]
	fmt.Println(l, m)
	var c number
	fmt.Println(sum[string]("x"), c)
	pair([]int{}, 1)
	same(1, "a")
	same[int](1, "a")
	f := sum
	_ = f
}
