package main

import (
	"fmt"
	"math"
)

func main() {
	f := 3.99
	n := -3.99
	fmt.Println(int(f), int(n), int64(f*100), uint8(f), int8(n))
	big := 300
	fmt.Println(uint8(big), int8(big), uint16(70000+big), int32(int64(big)<<33+5), uint32(int64(-big)))
	neg := -1
	fmt.Println(uint(neg), uint8(neg), uint64(int8(neg)), int(uint8(neg)))
	fmt.Println(float32(16777217), float64(float32(0.1)), float32(1e-50), float64(1<<53+1))
	var i32 int32 = -5
	fmt.Println(int64(i32), uint32(i32), float64(i32), rune(i32))
	x := 7
	fmt.Println(float64(x)/2, x/2, float64(x/2), math.Round(float64(x)/2))
	fmt.Println(int(math.Floor(-1.5)), int(math.Trunc(-1.5)), int(math.Ceil(1.2)))
	const c = 5
	var q float32 = c / 2
	var r float32 = c / 2.0
	fmt.Println(q, r)
	fmt.Println(string(rune('a'+x)), byte('a'+x), 'a'+rune(x))
}
