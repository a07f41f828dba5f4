package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	bitA, maskA = 1 << iota, 1<<iota - 1
	bitB, maskB
	_, _
	bitD, maskD
)

const (
	first = "fixed"
	second
	third = iota
	fourth
)

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Thursday)
	fmt.Println(KB, MB, GB)
	fmt.Println(bitA, maskA, bitB, maskB, bitD, maskD)
	fmt.Println(first, second, third, fourth)
}
