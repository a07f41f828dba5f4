package main

import "fmt"

type p struct{ x, y int }

func f(log *[]string, name string, v int) int {
	*log = append(*log, name)
	return v
}

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	xs := []int{0, 1, 2}
	i := 0
	i, xs[i] = 1, 9
	fmt.Println(i, xs)
	xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
	fmt.Println(xs)
	v := p{1, 2}
	v.x, v.y = v.y, v.x
	fmt.Println(v)
	pp := &v
	pp, pp.x = &p{7, 8}, 100
	fmt.Println(v, *pp)
	var log []string
	xs[f(&log, "index1", 0)], xs[f(&log, "index2", 1)] = f(&log, "value1", 10), f(&log, "value2", 20)
	fmt.Println(xs, log)
	m := map[string]int{}
	m["a"], m["b"] = 1, 2
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	var e any
	e, ok := m["zz"]
	fmt.Println(e, ok)
	_, _ = 1, "ignored"
	type node struct{ next *node }
	n1, n2 := &node{}, &node{}
	n1.next, n2.next = n2, n1
	fmt.Println(n1.next == n2, n1.next.next == n1)
	func() {
		defer func() { fmt.Println(recover() != nil, a) }()
		var none []int
		a, none[0] = 55, 1
	}()
}
