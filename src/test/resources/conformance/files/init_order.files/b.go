package main

import "fmt"

var b = note("b", a+1)

func init() { fmt.Println("init of b.go", a, b, c) }
