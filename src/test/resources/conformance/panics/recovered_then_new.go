package main

import "fmt"

func clean() {
	if r := recover(); r != nil {
		fmt.Println("recovered", r)
	}
}

func work(n int) {
	defer clean()
	if n == 1 {
		panic("one")
	}
}

func main() {
	work(1)
	work(2)
	panic(fmt.Sprint("final ", 3))
}
