package main

func gen(yield func(int) bool) {}
func bad(yield func(int))      {}

func main() {
	var s string
	for s = range []int{1} {
	}
	for a, b := range gen {
		_, _ = a, b
	}
	for range bad {
	}
	for a := range 5.0 {
		_ = a
	}
	for a, b := range make(chan int) {
		_, _ = a, b
	}
	var p *[]int
	for range p {
	}
	for range struct{}{} {
	}
	for i := range "text" {
		i = "x"
	}
	for k, v := range map[string]int{} {
		k, v = v, k
	}
}
