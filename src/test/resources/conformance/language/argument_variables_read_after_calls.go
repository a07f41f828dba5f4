package main

import "fmt"

func two(a, b int) string { return fmt.Sprint(a, " ", b) }

func main() {
	n := 1
	inc := func() int { n++; return n }
	fmt.Println(n, inc(), n, inc(), n)
	fmt.Println(two(n, inc()))
	a, b := n, inc()
	fmt.Println(a, b)
	xs := []int{n, inc(), n}
	fmt.Println(xs)
	fmt.Println(n+inc(), inc()+n)
	s := struct{ x, y int }{n, inc()}
	fmt.Println(s)
	arr := [2]int{5, 6}
	set := func() int { arr[0] = 50; return 0 }
	fmt.Println(arr[0], set())
}
