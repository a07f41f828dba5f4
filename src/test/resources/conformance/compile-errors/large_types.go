package main

import "fmt"

type grid [1 << 25][1 << 25]byte

var table map[[1 << 51]byte]string

var ok *[1<<50 - 1]byte

func apply(f func([1 << 52]bool)) { fmt.Println(f == nil) }

func main() {
	var p *[1 << 60]int
	var q []grid
	fmt.Println(p, q, table, ok)
	apply(nil)
	r := struct{ c chan [1 << 20]byte }{}
	fmt.Println(r)
}
