package main

import "fmt"

type point struct{ x int }

func (p point) get() int { return p.x }

func main() {
	var a [n]int
	n := 3
	var b [n]int
	var c [-1]int
	var d []point = point{1}
	var e map[[]int]string
	var f chan
	fmt.Println(a, b, c, d, e, f)
}
