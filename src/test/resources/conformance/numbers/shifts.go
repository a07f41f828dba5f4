package main

import "fmt"

func main() {
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	fmt.Println(i, j, k, w)
	for n := 60; n < 66; n++ {
		fmt.Println(n, uint64(1)<<n, int64(-1)<<n, int64(-1)>>n, uint32(0xffffffff)>>n)
	}
	var sh int8 = 3
	x := 0b1011
	fmt.Println(x<<sh, x>>sh, x>>1&1, 1<<2+1, -1>>1, ^0>>1)
	var u8 uint8 = 0x80
	fmt.Println(u8<<1, u8>>7, int8(u8)>>7, uint16(u8)<<8)
	const c = 1 << 3 << 2
	fmt.Println(c, float64(1<<3))
	b := byte(1)
	b <<= 8
	fmt.Println(b)
}
