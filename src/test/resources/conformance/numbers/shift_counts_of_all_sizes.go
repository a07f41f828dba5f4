package main

import (
	"fmt"
	"math"
)

func main() {
	const M = math.MaxUint
	var x int = 1
	var u uint8 = 200
	var n int8 = -100
	fmt.Println(x<<(M+0), x<<(M+0.), x<<(M+0.+0i), x>>M, u<<M, n>>M, -x>>M, u>>M)
	var s uint64 = 1 << 63
	var s2 uint64 = math.MaxUint64
	var s3 uint32 = math.MaxUint32
	var up uintptr = ^uintptr(0)
	fmt.Println(x<<s, x<<s2, x<<s3, x<<up, n>>s, n>>s2, n>>s3, u>>s, u>>up, uint64(5)<<s2, int64(-5)>>s)
	var i int64 = math.MaxInt64
	fmt.Println(x<<i, n>>i, u<<i, u>>63, u>>64, x<<63, x<<64, n<<7, n>>7, n>>8)
	x <<= s
	n >>= s2
	u >>= s3
	fmt.Println(x, n, u)
	defer func() { fmt.Println(recover()) }()
	i = math.MinInt64
	fmt.Println(1 << i)
}
