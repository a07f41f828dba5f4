package main

import "fmt"

type I8 int8

func shl(x int32, n uint) int32 { return x << n }
func shr(x int32, n uint) int32 { return x >> n }

func main() {
	var a int8 = 127
	a++
	fmt.Println(a)
	var b uint8
	b--
	fmt.Println(b)
	var c int16 = -32768
	c = -c
	fmt.Println(c)
	var d uint16 = 65535
	d += 2
	fmt.Println(d)
	var e int32 = 1 << 30
	e *= 4
	fmt.Println(e, e+1<<31>>1)
	var f int64 = 1 << 62
	f *= 2
	fmt.Println(f, -f, f-1, f/-1, f%-1)
	var g uint64
	g--
	fmt.Println(g, g>>1, g*g, g/3, g%10, float64(g))
	fmt.Println(shl(1, 31), shl(1, 32), shl(-1, 40), shr(-8, 1), shr(-8, 40), shr(8, 40))
	for _, n := range []uint{0, 1, 7, 8, 63, 64, 100} {
		fmt.Print(uint8(255)<<n, " ", int8(-1)<<n, " ", int64(-5)>>n, " ", uint64(1)<<n, "; ")
	}
	fmt.Println()
	fmt.Println(int8(-7)/2, int8(-7)%2, -7/2, -7%2, 7/-2, 7%-2)
	x := 300
	fmt.Println(int8(x), uint8(x), I8(x), int8(-x), uint16(-x), int64(uint32(4294967295)))
	y := 3.99
	fmt.Println(int(y), int(-y), uint8(y), int64(1e18), float32(16777217), int32(float32(16777216)))
	var z uint = 3
	fmt.Println(z-4 > 0, ^z, ^x, -z)
	fmt.Println(5&3, 5|3, 5^3, 5&^3, ^5, -5&3, -5|3, -5>>1, uint8(5)&^uint8(1))
	var u8 uint8 = 200
	u8 += 100
	u8 <<= 1
	u8 |= 1
	u8 ^= 0xff
	u8 &^= 3
	u8 %= 7
	fmt.Println(u8)
	var i I8 = 100
	i += 100
	fmt.Println(i, i/3, i%3, -i)
	var r rune = 'z'
	r++
	fmt.Println(r, string(r), 'a'-'A')
	var p uintptr = 5
	p -= 6
	fmt.Println(p)
	k := 1
	k <<= 3
	k >>= uint8(1)
	fmt.Println(k)
	var sh uint64 = 1 << 40
	fmt.Println(1<<sh, int32(1)<<sh)
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		fmt.Println(1 << n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := 0
		fmt.Println(1 / n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var n uint8
		fmt.Println(uint8(1) % n)
	}()
	var w1 float32 = 1 << 3
	var w2 = float64(int(1)<<k) + 0
	fmt.Println(w1, w2, uint8(1<<k&0xff))
	var s uint = 33
	var i1 = 1 << s
	var j int32 = 1 << s
	var kk = uint64(1 << s)
	var m int = 1.0 << s
	var n1 = 1.0<<s == j
	fmt.Println(i1, j, kk, m, n1)
}
