package main

import "fmt"

func main() {
	var i int
	var fs []func() int
	for i = 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var v string
	var gs []func() string
	for _, v = range []string{"p", "q"} {
		gs = append(gs, func() string { return v })
	}
	for _, g := range gs {
		fmt.Print(g(), " ")
	}
	fmt.Println()
}
