package main

import "fmt"

func f() int {
	return 1
	fmt.Println("unreachable code is no error")
}

func main() {
	panic("x")
	fmt.Println(f())
label:
	for {
	}
}
