package main

import "fmt"

type t struct{ a int }

func main() {
	fmt.Println(missing)
	var v unknownType
	v.x = 1
	undefinedFunc(3)
	fmt.Printline("x")
	var s t
	s.b = 1
	s.method()
	fmt.println("lower case")
	strings.ToUpper("not imported")
}
