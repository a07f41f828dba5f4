package main

import "fmt"

func main() {
	fmt.Println("a" "b")
	y = = 3
	func named() {}
	else {
	}
	a[1 = 2
}
