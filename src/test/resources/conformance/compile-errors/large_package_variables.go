package main

import "fmt"

var g [1 << 32]byte
var h [1 << 30]int

func main() {
	g[5] = 1
	fmt.Println(g[5], len(h))
}
