package main

import "fmt"

func f() any {
	type pair struct{ a, b int }
	return pair{1, 2}
}

func g() any {
	type pair struct{ a, b int }
	return pair{1, 2}
}

type alias = map[string]int

type original struct{ n int }
type derived original

func (original) who() string { return "original" }

func main() {
	fmt.Println(f() == f(), f() == g())
	fmt.Printf("%T %v\n", f(), g())
	var a alias = map[string]int{"x": 1}
	fmt.Printf("%T %v\n", a, a)
	o := original{3}
	d := derived(o)
	d.n++
	fmt.Printf("%T %v %T %v %s\n", o, o, d, d, original(d).who())
	type stack []int
	s := stack{1, 2}
	s = append(s, 3)
	fmt.Printf("%T %v\n", s, s)
}
