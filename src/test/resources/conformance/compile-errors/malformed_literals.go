package main

import "fmt"

func f(n int) {}

func main() {
	f("\q")
	_ = [2]int(<-make(chan [1_]int))
	_ = [1_]int{0, 1}
	var s []int
	s = append(s, '')
	_ = int8(float64(1e7))
	_ = int8(complex128(1000))
	fmt.Println(0x, 08, 1e, s)
}
