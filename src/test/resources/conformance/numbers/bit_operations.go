package main

import (
	"fmt"
	"math/bits"
)

func main() {
	a, b := 0b1100, 0b1010
	fmt.Printf("%04b %04b %04b %04b %d %d\n", a&b, a|b, a^b, a&^b, ^a, -a)
	fmt.Println(1<<10, 1024>>3, -8>>1, -1>>10, uint8(1)<<7, int8(1)<<6)
	var s uint = 70
	var one int32 = 1
	var m int64 = -5
	fmt.Println(one<<s, m>>s, uint64(1)<<63>>s, one<<31)
	fmt.Println(7&-7, 6&(6-1), 0xff&^0x0f, 0o17, 0x_ff, 1_000_000, 0b1_0)
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros32(1), bits.TrailingZeros(8), bits.Len(1023), bits.Reverse8(1), bits.RotateLeft8(0b10000001, 1))
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(hi, lo, sum, carry, bits.UintSize, bits.ReverseBytes16(0x1234))
	type flags uint8
	const (
		r flags = 1 << iota
		w
		x
	)
	f := r | x
	f &^= r
	f ^= w
	fmt.Printf("%03b %v %v\n", f, f&w != 0, f&r != 0)
}
