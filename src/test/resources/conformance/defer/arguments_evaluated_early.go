package main

import "fmt"

type t struct{ n int }

func (v t) show()   { fmt.Println("value", v.n) }
func (v *t) point() { fmt.Println("pointer", v.n) }

func pick(name string) func(string) {
	fmt.Println("pick", name)
	return func(s string) { fmt.Println(name, s) }
}

func arg(s string) string {
	fmt.Println("arg", s)
	return s
}

func main() {
	x := 1
	defer fmt.Println("x was", x)
	defer func() { fmt.Println("x is", x) }()
	v := t{1}
	defer v.show()
	defer v.point()
	v.n = 2
	x = 2
	defer pick("a")(arg("b"))
	fmt.Println("body")
}
