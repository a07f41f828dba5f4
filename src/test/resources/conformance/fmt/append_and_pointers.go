package main

import "fmt"

func main() {
	b := []byte("start ")
	b = fmt.Appendf(b, "%d-%s", 1, "x")
	b = fmt.Append(b, " ", 2, 3)
	b = fmt.Appendln(b, "", "end")
	fmt.Printf("%q\n", b)
	var p *int
	var f func()
	var c chan int
	var m map[string]int
	var s []int
	var e error
	var i any
	fmt.Println(p, f == nil, c, m, s, e, i)
	fmt.Printf("%p %v %d %t\n", p, p, s, p == nil)
	x := 5
	y := &x
	fmt.Println(fmt.Sprintf("%p", y) == fmt.Sprintf("%v", y), fmt.Sprintf("%p", y)[:2])
	type node struct {
		v    int
		next *node
	}
	n := &node{1, nil}
	fmt.Printf("%v %+v\n", n, n)
}
