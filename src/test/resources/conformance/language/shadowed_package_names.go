package main

import (
	"fmt"
	"strings"
)

type strings2 struct{}

func (strings2) ToUpper(s string) string { return "fake " + s }

func main() {
	fmt.Println(strings.ToUpper("real"))
	strings := strings2{}
	fmt.Println(strings.ToUpper("x"))
	{
		append := func(a, b int) int { return a + b }
		fmt.Println(append(1, 2))
	}
	fmt.Println(append([]int{}, 1))
	nil := 5
	fmt.Println(nil)
	type error int
	var e error = 3
	fmt.Printf("%T %d\n", e, e)
	string := func(x any) int { return 7 }
	fmt.Println(string("called"))
	iota := 4
	const c = 2
	fmt.Println(iota + c)
	println := fmt.Println
	println("shadowed println")
}
