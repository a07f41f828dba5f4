package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{}
	m[math.NaN()] = 1
	m[math.NaN()] = 2
	fmt.Println(len(m), m[math.NaN()])
	delete(m, math.NaN())
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		fmt.Println(k)
		sum += v
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
	z := map[float64]string{0.0: "zero"}
	fmt.Println(z[math.Copysign(0, -1)])
}
