package main

import "fmt"

func level(n int) {
	defer fmt.Println("leaving", n)
	if n == 3 {
		panic(fmt.Sprintf("at %d", n))
	}
	level(n + 1)
	fmt.Println("never", n)
}

func main() {
	func() {
		defer func() {
			fmt.Println("recovered", recover())
		}()
		level(0)
	}()
	fmt.Println("main goes on")
}
