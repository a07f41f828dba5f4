package main

import (
	"fmt"
	"math"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string { return [...]string{"Su", "Mo", "Tu", "We", "Th"}[d] }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)
const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)
const huge = 1 << 100
const big = huge >> 98
const fl = 1.0 / 3
const typed int8 = 127
const r = 'a' + 1
const cplx = 2i * 2i
const s = "abc" + "def"
const l = len(s)
const bb = s < "abd" && !false
const minus = -5 % 3
const div = -7 / 2
const fdiv = 7 / 2.0
const u8 = ^uint8(0)
const mask = ^0
const sh = 1.0 << 3
const big2 float64 = 1e308 * 1

type Bits uint16

const (
	A Bits = 1 << iota
	B
	C
	All = A | B | C
)

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Thursday, Weekday(3))
	fmt.Printf("%d %v %s %q %x\n", Thursday, Thursday, Thursday, Thursday, Thursday)
	fmt.Println(KB, MB, GB)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(big, fl, typed, r, cplx, s, l, bb, minus, div, fdiv, u8, mask, sh, big2)
	fmt.Printf("%T %T %T %T %T\n", r, fl, cplx, sh, big)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.Pi, math.MaxFloat32, math.SmallestNonzeroFloat64)
	fmt.Println(All, All&^B, A|C, ^A)
	var f32 float32 = 0.1
	fmt.Println(float64(f32), f32*3, 0.1+0.2, float32(0.1)+float32(0.2))
	var x = 10
	const ten = 10
	fmt.Println(x/3*ten, 10/4, 10/4.0, x%3, -x%3, x&^3, x<<2>>1)
	const h = 0x1p-2
	fmt.Println(h, 0b101, 0o17, 017, 1_000_000, 0x_ff, 1e3, .5, 1., 0x1.8p1)
	fmt.Println('\x41', '\u4e16', '\'', "\u4e16\x41\101\"", `raw\n`)
	const maxU = math.MaxUint32
	fmt.Println(uint64(maxU*maxU), uint32(maxU), int64(maxU)<<10)
	var i8 int8 = -128
	fmt.Println(-i8, i8-1, i8*i8, i8/-1, uint8(i8), i8>>1, uint8(i8)>>1)
	const c1 = complex(1, 2)
	fmt.Println(real(c1), imag(c1), c1*c1, c1 == complex(1, 2))
	fmt.Println(len([10]int{}), len([...]string{5: "x"}), cap([3]int{}))
	var arr [big]int
	fmt.Println(len(arr), arr)
}
