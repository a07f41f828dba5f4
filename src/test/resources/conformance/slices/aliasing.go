package main

import "fmt"

func change(s []int) []int {
	s[0] = 100
	s = append(s, 1)
	s[1] = 200
	return s
}

func main() {
	a := make([]int, 2, 2)
	b := change(a)
	fmt.Println(a, b)
	c := make([]int, 2, 10)
	d := change(c)
	fmt.Println(c, d, c[:3])
	base := []int{1, 2, 3, 4}
	x := append(base[:1], 10)
	y := append(base[:1], 20)
	fmt.Println(base, x, y)
	grid := make([][]int, 3)
	row := make([]int, 3)
	for i := range grid {
		grid[i] = row
	}
	grid[1][1] = 5
	fmt.Println(grid)
	s := []int{1, 2, 3}
	p := &s
	(*p)[0] = 9
	*p = append(*p, 4)
	fmt.Println(s, len(*p))
	arr := [3]int{1, 2, 3}
	sl := arr[:]
	sl = append(sl, 4)
	sl[0] = 50
	fmt.Println(arr, sl)
}
