package main

import "fmt"

func f(a int, b string)        {}
func v(first int, rest ...int) {}
func none()                    {}

func main() {
	f(1)
	f(1, "x", 3)
	f("x", 1)
	v()
	v(1, "a")
	v(1, []string{"a"}...)
	v(1, 2, []int{3}...)
	none(1)
	x := none
	x(2)
	5()
	fmt.Println(none())
}
