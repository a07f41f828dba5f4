package main

import "fmt"

var n int

func next(s string) int {
	n++
	fmt.Print(s, n, " ")
	return n
}

func fail() int { panic("no value") }

func main() {
	m := map[string]int{"a": n, "b": next("b"), "c": n, "d": n + next("d"), "e": n}
	fmt.Println(m)
	k := map[int]map[string]int{next("k"): {"x": n, "y": next("y")}, next("l"): {"z": n}}
	fmt.Println(k)
	s := []map[int]int{{n: next("s")}, {n: n, next("t"): n}}
	fmt.Println(s, map[int]int{n: n}[n]+next("u"), n)
	p := map[[2]int][]int{{n, next("p")}: {n, next("q"), n}}
	fmt.Println(p)
	defer func() { fmt.Println(recover(), n) }()
	fmt.Println(map[string]int{"a": next("z"), "b": fail(), "c": next("never")})
}
