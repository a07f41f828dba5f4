package main

func F[A any](a A) {
	type T[B any] struct {
		a A
		b B
	}
	var t T
	var u T[int, int]
	v := T[int]{"x", "y"}
	var w T[string] = v
	_ = w.c
	x := T[A]{a, a}
	x.b = 1
	type L struct{ a A }
	var l L = x
	l.q()
}

func main() { F(1) }
