package main

import "fmt"

type inner struct {
	n  int
	ok bool
}

type outer struct {
	i  inner
	p  *inner
	s  []string
	m  map[string]int
	e  error
	f  func()
	c  chan int
	a  [2]float64
	st string
}

func main() {
	var o outer
	fmt.Println(o.i, o.p == nil, o.s == nil, o.m == nil, o.e == nil, o.f == nil, o.c == nil, o.a, o.st == "")
	fmt.Println(len(o.s), cap(o.s), len(o.m), len(o.c), o.m["missing"])
	o.s = append(o.s, "first")
	fmt.Println(o.s)
	for range o.m {
		fmt.Println("never")
	}
	delete(o.m, "x")
	var r rune
	var b byte
	var c complex128
	fmt.Println(r, b, c)
}
