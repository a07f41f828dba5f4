package main

import "fmt"

var x = 1
var x = 2

type t struct{}
type t int

func f() {}
func f() {}

func (t) m() {}
func (t) m() {}

func main() {
	a := 1
	a := 2
	var b int
	var b string
	fmt.Println(a, b)
	c, a := 1, 2
	fmt.Println(c)
}

func g(p int, p string) {}

type s struct {
	field int
	field string
}

func main() {}
