package main

import "fmt"

func fill(a [3]int) [3]int {
	for i := range a {
		a[i] = 7
	}
	return a
}

func fillPointer(a *[3]int) {
	for i := range a {
		a[i] = i
	}
}

func main() {
	var a [3]int
	b := a
	b[1] = 5
	fmt.Println(a, b, a == b, a == [3]int{})
	fmt.Println(fill(a), a)
	fillPointer(&a)
	fmt.Println(a, len(a), cap(a))
	c := [...]string{2: "two", 0: "zero", 4: "four"}
	fmt.Println(len(c), c)
	fmt.Printf("%q\n", c)
	var grid [2][3]int
	grid[1][2] = 6
	row := grid[1]
	row[0] = 1
	fmt.Println(grid, row)
	s := b[:]
	s[0] = 42
	fmt.Println(b, len(s))
	m := map[[2]int]string{{1, 2}: "yes"}
	fmt.Println(m[[2]int{1, 2}], m[[2]int{2, 1}])
	const n = 2
	var d [n * 2]bool
	d[n] = true
	fmt.Println(d)
}
