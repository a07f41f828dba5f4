package main

import (
	"fmt"
	"strconv"
)

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[T any](xs []T, keep func(T) bool) (out []T) {
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return
}

func Reduce[T, A any](xs []T, start A, f func(A, T) A) A {
	for _, x := range xs {
		start = f(start, x)
	}
	return start
}

func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func main() {
	xs := []int{1, 2, 3, 4}
	fmt.Println(Map(xs, strconv.Itoa), Map(xs, func(n int) float64 { return float64(n) / 2 }))
	fmt.Println(Filter(xs, func(n int) bool { return n%2 == 0 }), Filter([]string{"a", ""}, func(s string) bool { return s != "" }))
	fmt.Println(Reduce(xs, "", func(a string, n int) string { return a + fmt.Sprint(n) }))
	fmt.Println(Keys(map[string]bool{"x": true}))
	sum := Reduce[int, int]
	fmt.Println(sum(xs, 10, func(a, b int) int { return a + b }))
	var f func([]int, func(int) string) []string = Map
	fmt.Println(f(xs[:1], func(int) string { return "one" }))
}
