package main

import "fmt"

func main() {
	var i8 int8 = 127
	var i16 int16 = -32768
	var i32 int32 = 1<<31 - 1
	var i64 int64 = 1<<63 - 1
	var u8 uint8 = 0
	var u16 uint16 = 65535
	var u32 uint32 = 0
	var u64 uint64 = 1<<64 - 1
	i8++
	i16--
	i32 += 2
	i64++
	u8--
	u16 += 10
	u32--
	u64 += 5
	fmt.Println(i8, i16, i32, i64, u8, u16, u32, u64)
	i8 = -128
	fmt.Println(-i8, i8*i8, i8/-1, i8*2)
	var m int64 = -1 << 63
	neg := int64(-1)
	fmt.Println(m/neg, m%neg, -m, m-1)
	u8 = 200
	fmt.Println(u8+100, u8*2, ^u8, -u8)
	var h uint32 = 2166136261
	for _, c := range []byte("hash me") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	var x uint64 = 88172645463325252
	for range 3 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		fmt.Println(x)
	}
}
