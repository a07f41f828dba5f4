package main

type t struct{ n int }

func main() {
	defer func() {
		panic([]int{1})
	}()
	defer func() {
		panic(map[string]int{"a": 1})
	}()
	defer func() {
		panic(func() {})
	}()
	panic(&t{1})
}
