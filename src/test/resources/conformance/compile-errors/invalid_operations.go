package main

import "fmt"

type t struct{ f func() }

func main() {
	s := []int{1}
	m := map[string]int{}
	f := func() {}
	fmt.Println(s == s, m == m, f == f)
	fmt.Println(s == nil, m == nil, f == nil)
	fmt.Println(t{} == t{})
	var p *int
	p++
	fmt.Println(*s, &5, *5)
	x := 3
	x.y = 1
	x()
	x[0] = 1
	s["a"] = 1
	m[1] = 1
	5 = x
	len(s) = 2
	m["a"].b = 1
	fmt.Println(nil == nil)
}
