package main

import "fmt"

type E struct{ s string }

func (e E) Error() string { return "E:" + e.s }

type St struct{}

func (St) String() string { return "stringer" }

func inner(n int) {
	if n == 0 {
		defer func() {
			r := recover()
			defer func() { panic(fmt.Errorf("wrapped %v", r)) }()
			panic(St{})
		}()
		var m map[string]int
		m["a"] = 1
	}
	defer fmt.Println("leaving", n)
	inner(n - 1)
}

func main() {
	defer fmt.Println("main deferred")
	inner(2)
}
