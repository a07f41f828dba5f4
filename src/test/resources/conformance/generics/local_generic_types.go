package main

import "fmt"

func F[A any](a A) (any, any, any) {
	type T[B any] struct {
		a A
		b B
	}
	type U[B any] []T[B]
	type L[X any] struct {
		v    X
		next *L[X]
	}
	l := &L[A]{v: a}
	l.next = &L[A]{a, nil}
	u := U[string]{{a, "x"}, {b: "y"}}
	t := T[int]{a, 1}
	t.b += 2
	return t, u, l.next.v
}

func main() {
	a, b, c := F(1)
	d, e, f := F("s")
	g, _, _ := F(2)
	fmt.Printf("%T %v|%T %v|%v\n", a, a, b, b, c)
	fmt.Printf("%T %v|%T %v|%v\n", d, d, e, e, f)
	_, same := map[any]bool{a: true}[g]
	fmt.Println(same, a == g, fmt.Sprintf("%T", a) == fmt.Sprintf("%T", g))
}
