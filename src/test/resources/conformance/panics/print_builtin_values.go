package main

import "errors"

func main() {
	println("text", 1, -2, true, 'x', 2.5, 1+2i)
	print("no", "spaces", 3, "\n")
	println(int8(-1), uint64(1<<63), float32(0.5), 1e100)
	println()
	var e error
	var p *int
	var s []int
	var m map[int]int
	println(e, p, s, m)
	println(e == nil, errors.New("x") != nil)
	type num int
	println(num(4), len("abc"))
}
