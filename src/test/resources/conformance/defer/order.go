package main

import "fmt"

func f() {
	for i := range 4 {
		defer fmt.Print("d", i, " ")
	}
	defer fmt.Println()
	fmt.Print("body ")
}

func main() {
	defer fmt.Println("main last")
	defer func() {
		defer fmt.Println("nested deferred")
		fmt.Println("main deferred")
	}()
	f()
	fmt.Println()
	fmt.Println("main body")
}
