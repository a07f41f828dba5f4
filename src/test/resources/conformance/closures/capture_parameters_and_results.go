package main

import "fmt"

func f(n int) (get func() int, set func(int)) {
	get = func() int { return n }
	set = func(v int) { n = v }
	n *= 2
	return
}

func named() (r int, peek func() int) {
	peek = func() int { return r }
	r = 5
	return 10, peek
}

type acc struct{ total int }

func (a *acc) adder() func(int) { return func(n int) { a.total += n } }
func (a acc) snapshot() func() int {
	return func() int { a.total++; return a.total }
}

func main() {
	get, set := f(4)
	fmt.Println(get())
	set(100)
	fmt.Println(get())
	r, peek := named()
	fmt.Println(r, peek())
	a := acc{}
	add := a.adder()
	snap := a.snapshot()
	add(3)
	add(4)
	fmt.Println(a.total, snap(), snap(), a.total)
	var rec func(n int) []int
	rec = func(n int) []int {
		if n == 0 {
			return nil
		}
		return append(rec(n-1), n)
	}
	fmt.Println(rec(4))
}
