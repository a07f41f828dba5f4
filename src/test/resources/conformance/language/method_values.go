package main

import "fmt"

type acc struct{ t int }

func (a *acc) add(n int)   { a.t += n }
func (a acc) show() string { return fmt.Sprint("t=", a.t) }

type shower interface{ show() string }

func apply(f func(int), ns ...int) {
	for _, n := range ns {
		f(n)
	}
}

func main() {
	var a acc
	add := a.add
	show := a.show
	apply(add, 1, 2, 3)
	fmt.Println(a.t, show(), a.show())
	f := (*acc).add
	f(&a, 10)
	g := acc.show
	fmt.Println(g(a))
	h := (*acc).show
	fmt.Println(h(&a))
	var s shower = a
	sh := s.show
	s = acc{99}
	fmt.Println(sh(), s.show(), shower.show(s))
}
