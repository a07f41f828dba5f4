package main

import "fmt"

func twice(yield func(int) bool) {
	defer fmt.Println("twice returns")
	_ = yield(1) && yield(2)
}

func f() (s string) {
	defer func() { s += "|end" }()
	for v := range twice {
		defer func() { s += fmt.Sprint("|d", v) }()
		if v == 2 {
			return fmt.Sprint("returned ", v)
		}
	}
	return "never"
}

func g() {
	defer func() { fmt.Println("recovered", recover()) }()
	for v := range twice {
		if v == 2 {
			panic("in body")
		}
	}
}

func main() {
	fmt.Println(f())
	g()
	var fs []func() int
	for v := range twice {
		fs = append(fs, func() int { v *= 10; return v })
	}
	fmt.Println(fs[0](), fs[1](), fs[0]())
}
