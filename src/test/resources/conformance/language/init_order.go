package main

import "fmt"

var a = b + 1
var b = f("b", c*2)
var c = f("c", 5)

var _ = f("blank", 0)

var (
	p, q = pair()
	r    = p + q
)

func f(name string, v int) int {
	fmt.Println("init", name, v)
	return v
}

func pair() (int, int) {
	fmt.Println("pair", c)
	return c, 1
}

func init() {
	fmt.Println("first init", a, b, c)
}

func init() {
	fmt.Println("second init", r)
}

func main() {
	fmt.Println("main", a, b, c, r)
}
