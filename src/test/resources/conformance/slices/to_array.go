package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	a := [4]int(s)
	p := (*[2]int)(s)
	a[0] = 10
	p[1] = 20
	fmt.Println(s, a, *p, len(p))
	for i, v := range p {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	q := p[:]
	q[0] = 7
	fmt.Println(s, cap(q))
	var none []string
	fmt.Println((*[0]string)(none) == nil, (*[0]string)([]string{}) == nil, [0]string(none))
}
