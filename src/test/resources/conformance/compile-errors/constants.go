package main

import "fmt"

const big = 1 << 64

func main() {
	var a int8 = 128
	var b uint = -1
	var c int = 1.5
	var d byte = 256
	e := 10
	const f = e
	fmt.Println(big)
	const g int = "x"
	big = 5
	var h int = 'a' * 1.5
	i := 1 << 70
	var arr [2]int
	arr[5] = 1
	arr[-1] = 1
	_, _, _, _, _, _ = a, b, c, d, h, i
}
