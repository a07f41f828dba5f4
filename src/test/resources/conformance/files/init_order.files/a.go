package main

import "fmt"

var a = note("a", c*2)

func init() { fmt.Println("init of a.go", a, b, c) }

func note(name string, v int) int {
	fmt.Println("variable", name, v)
	return v
}
