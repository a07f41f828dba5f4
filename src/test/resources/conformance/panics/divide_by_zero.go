package main

import "fmt"

func average(xs ...int) int {
	sum := 0
	for _, x := range xs {
		sum += x
	}
	return sum / len(xs)
}

func main() {
	fmt.Println(average(2, 4))
	var f float64
	fmt.Println(1/f, -1/f)
	fmt.Println(average())
}
