package main

import (
	"fmt"
	"math"
)

func main() {
	a, b := 3, 7
	fmt.Println(min(a, b), max(a, b), min(5, 2, 9, 1), max(1.5, 2), min("b", "a", "c"), max("x"))
	fmt.Println(min(1, 2.5), max('a', 1), min(a, 5), max(float32(1), 2))
	fmt.Println(max(math.NaN(), 1), min(1, math.NaN(), 2), min(math.Copysign(0, -1), 0))
	const c = min(1, 2) + max(3, 4)
	var arr [c]int
	fmt.Println(len(arr))
}
