package main

import "fmt"

var limits = []int{1, 2}

var third = pick(limits, 2)

func pick(xs []int, i int) int {
	return xs[i] * 2
}

func main() {
	fmt.Println(third)
}
