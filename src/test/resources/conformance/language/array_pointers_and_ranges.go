package main

import "fmt"

func sum(p *[4]int) (s int) {
	for _, v := range p {
		s += v
	}
	return s + len(p) + cap(p)
}

func main() {
	a := [4]int{1, 2, 3, 4}
	p := &a
	p[2] = 30
	for i := range p {
		p[i]++
	}
	fmt.Println(sum(p), a, p[1:3], len(p[1:3:4]))
	var np *[4]int
	fmt.Println(len(np), cap(np))
	for i := range np {
		fmt.Print(i)
	}
	fmt.Println()
	for i, v := range [...]string{"x", "y"} {
		fmt.Print(i, v)
	}
	fmt.Println()
	grid := [2][2]int{{1, 2}, {3, 4}}
	for _, row := range grid {
		row[0] = 100
	}
	for i := range grid {
		grid[i][1] *= 10
	}
	fmt.Println(grid, grid == [2][2]int{{1, 20}, {3, 40}})
	b := a
	pb := &b
	*pb = [4]int{9}
	fmt.Println(a == b, b)
	x := [3]*int{&a[0], &b[0]}
	*x[0] = -1
	fmt.Println(a[0], x[2] == nil)
	n := 0
	next := func() *[3]int { n++; return &[3]int{n, n, n} }
	for i, v := range next() {
		fmt.Print(i, v, " ")
	}
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		for _, v := range np {
			fmt.Println(v)
		}
	}()
}
