package main

import "fmt"

func main() {
	x := 1
	show := func() { fmt.Println("x is", x) }
	x = 2
	show()
	func() { x *= 10 }()
	show()
	fs := []func(int) int{}
	for _, k := range []int{2, 3} {
		fs = append(fs, func(n int) int { x += k; return n*k + x })
	}
	fmt.Println(fs[0](1), fs[1](1), x)
	p := struct{ n int }{1}
	bump := func() { p.n++ }
	bump()
	bump()
	fmt.Println(p)
	arr := [2]int{}
	set := func(i, v int) { arr[i] = v }
	set(1, 8)
	fmt.Println(arr)
}
