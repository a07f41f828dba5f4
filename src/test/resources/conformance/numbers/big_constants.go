package main

import (
	"fmt"
	"math"
)

const (
	googol = 1e100
	shift  = 1 << 200
	ratio  = shift >> 195
	pi20   = 3.14159265358979323846264338327950288
	frac   = 1.0 / 3.0
)

type bits uint16

const mask bits = ^bits(0)

func main() {
	fmt.Println(googol/1e98, ratio, pi20, frac*3 == 1.0)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxUint32, math.MaxInt8)
	fmt.Println(mask, ^0, 5.0/2, 5/2, 5%3, 'a'*2, 1<<3.0)
	const f = 7.0
	var i int = f
	var u uint8 = 'c' - 'a'
	fmt.Println(i, u, f/2, len("const"), len([4]int{}))
	const big = 1<<64 - 1
	fmt.Println(big%10, big/1e19, math.Pi*1e3)
	fmt.Printf("%T %T %T %T %T\n", 1, 1.0, 'a', 1i, "s")
	const huge = 9223372036854775807 + 1
	fmt.Println(huge / 2)
	fmt.Println(0x1p-2, 0x1.8p1, 1e3, 07, .5, 1., 0b11, 0o7, 'a' < 'b')
}
