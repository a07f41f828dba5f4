package main

import "fmt"

var total int
var name, size = "crate", 12

var (
	ratio   float64
	enabled bool
	label   string
)

func main() {
	var a int
	var b, c = 2, "three"
	d := 4.5
	e, f := true, 'x'
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(total, name, size, ratio, enabled, label == "")
	a, b = b, a
	fmt.Println(a, b)
	x, a := 9, 10
	fmt.Println(x, a)
}
