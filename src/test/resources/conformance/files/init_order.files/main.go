package main

import "fmt"

var c = note("c", 5)

func init() { fmt.Println("first init of main.go") }
func init() { fmt.Println("second init of main.go") }

func main() { fmt.Println("main", a, b, c) }
