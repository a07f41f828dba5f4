package main

import "fmt"

type node struct {
	value int
	next  *node
}

func push(head *node, v int) *node { return &node{v, head} }

func reset(p *int) { *p = 0 }

func fresh() *int {
	x := 41
	return &x
}

func main() {
	x := 5
	p := &x
	q := p
	*q++
	fmt.Println(x, *p, p == q)
	reset(p)
	fmt.Println(x)
	pp := &p
	**pp = 9
	fmt.Println(x)
	a, b := fresh(), fresh()
	*a++
	fmt.Println(*a, *b, a == b)
	var head *node
	for i := range 4 {
		head = push(head, i*i)
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.value, " ")
	}
	fmt.Println()
	arr := [3]int{1, 2, 3}
	pe := &arr[1]
	*pe = 20
	s := arr[:]
	s[1]++
	fmt.Println(*pe, arr)
	n := new(node)
	pf := &n.value
	*pf = 77
	fmt.Println(*n)
	var np *node
	fmt.Println(np == nil, np)
}
