package main

import "fmt"

type engine struct{ parts []string }

//go:noinline
func (e *engine) start(n int) string {
	return e.check(n)
}

//go:noinline
func (e engine) check(n int) string {
	return lookup(e.parts, func(s []string) string { return s[n] })
}

//go:noinline
func lookup(parts []string, f func([]string) string) string {
	return f(parts)
}

func main() {
	e := &engine{[]string{"a", "b"}}
	fmt.Println(e.start(1))
	fmt.Println(e.start(2))
}
