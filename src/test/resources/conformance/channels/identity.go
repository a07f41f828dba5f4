package main

import "fmt"

func main() {
	a := make(chan int)
	b := make(chan int)
	c := a
	fmt.Println(a == b, a == c, a != nil)
	var n chan int
	fmt.Println(n == nil, len(n), cap(n))
	m := map[chan int]string{a: "a", b: "b"}
	fmt.Println(m[c], m[b])
	var ro <-chan int = a
	fmt.Println(ro == a)
	var x, y any = a, c
	fmt.Println(x == y)
}
