package main

import (
	"fmt"
	"math"
)

type point struct {
	x float64
	y any
}

func main() {
	nan := math.NaN()
	const many = 30000

	floats := map[float64]int{}
	for i := range many {
		floats[nan] = i
		floats[float64(i)] = i
	}
	anything := map[any]int{}
	points := map[point]int{}
	for i := range many {
		anything[nan] = i
		points[point{nan, i}] = i
		points[point{1, nan}] = i
	}
	_, found := floats[nan]
	fmt.Println(len(floats), len(anything), len(points), floats[77], found)

	sum := 0
	for k, v := range floats {
		if k != k {
			sum += v
		}
	}
	fmt.Println(sum)
	delete(floats, nan)
	fmt.Println(len(floats))
	clear(floats)
	clear(points)
	fmt.Println(len(floats), len(points))

	// An equal key takes the place of the one before when the two can be told apart.
	signs := map[any]string{0.0: "plus"}
	signs[math.Copysign(0, -1)] = "minus"
	for k, v := range signs {
		fmt.Println(1/k.(float64), v)
	}
}
