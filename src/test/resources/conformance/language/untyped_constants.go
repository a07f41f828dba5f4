package main

import "fmt"

const huge = 1 << 100
const third = 1.0 / 3
const big = huge >> 98

type Celsius float64

func main() {
	const ten = 10
	var f float64 = ten
	var c Celsius = ten / 4
	var d Celsius = ten / 4.0
	var r rune = 'a' + 1
	var b byte = 'a' + 1
	fmt.Println(f, c, d, r, b, big)
	fmt.Println(third*3 == 1, huge/(huge>>3))
	var u8 uint8 = 255
	u8++
	fmt.Println(u8, 7/2, 7/2.0, -7/2, -7%3)
}
