package main

import "os"

func second() int {
	var s string = 2
	return s
}

var global string = undefinedThing

func first() {
	y := 1
	z = 2
}

func main() {
	second()
}
