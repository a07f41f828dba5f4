package main

import "fmt"

var x = "package"

func f() (x int, err error) {
	if x := 5; x > 3 {
		_ = x
	}
	{
		x := 100
		x++
	}
	return
}

func main() {
	fmt.Println(x)
	x := "local"
	fmt.Println(x)
	if true {
		x := 1
		x++
		fmt.Println(x)
		for x := range 2 {
			fmt.Print(x, ";")
		}
		fmt.Println(x)
	}
	fmt.Println(x)
	fmt.Println(f())
	len := func(s string) string { return "shadowed " + s }
	fmt.Println(len("len"))
	true := false
	fmt.Println(true)
	type int string
	var i int = "a string now"
	fmt.Println(i)
}
