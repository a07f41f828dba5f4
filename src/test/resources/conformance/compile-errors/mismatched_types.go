package main

import "fmt"

type meters int

func main() {
	a := 1
	b := "x"
	c := 2.5
	var m meters = 3
	fmt.Println(a + b)
	fmt.Println(a + c)
	fmt.Println(m + a)
	fmt.Println(a == b, c < b)
	fmt.Println(a && true)
	fmt.Println(!a, -b)
	fmt.Println("a" + 1)
	fmt.Println(1 / 0)
}
