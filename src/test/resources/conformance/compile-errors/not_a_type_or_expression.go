package main

import "fmt"

var v int

type T struct{}

func main() {
	var a v
	b := T
	fmt.Println(int)
	fmt.Println(fmt)
	c := fmt
	var d fmt
	T = T{}
	fmt.Println(a, b, c, d)
	x := make(int)
	y := new(5)
	z := len(5)
	append([]int{}, 1)
	_ = append(5, 1)
	_ = cap(map[int]int{})
	delete([]int{}, 1)
	close(5)
	_, _, _ = x, y, z
}
