package main

import (
	"fmt"
	"math"
)

func main() {
	for _, p := range [][2]int{{7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {6, 3}, {0, 5}} {
		fmt.Println(p[0]/p[1], p[0]%p[1])
	}
	large := 1e308
	fmt.Println(7.0/2, large*10, -large*10, math.Mod(-7, 3), math.Remainder(7, 4))
	zero := 0.0
	nan := zero / zero
	fmt.Println(1/zero, -1/zero, nan, nan == nan, nan < 1, nan > 1, nan != nan, !(nan < 1))
	fmt.Println(0.1+0.2, 0.1+0.2 == 0.3)
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, float32(a)+float32(b) == 0.3)
}
