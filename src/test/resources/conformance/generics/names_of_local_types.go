package main

import "fmt"

type P[T any] struct{ v T }

func F[A any](a A) any {
	type T struct{ x A }
	return T{a}
}

func G[A any]() any {
	type T struct{ n int }
	return T{}
}

func H[A any](a A) any {
	type L int
	return P[L]{3}
}

func (p P[T]) M() any {
	type K struct{ n int }
	return K{}
}

func plain() any {
	type Q struct{}
	return Q{}
}

func main() {
	fmt.Printf("%T %T %T\n", F(1), F("s"), F(P[int]{}))
	fmt.Printf("%T %T %v\n", G[int](), G[string](), G[int]() == G[string]())
	fmt.Printf("%T %T %v\n", H(1), H("a"), H(1) == H("a"))
	fmt.Printf("%T %T\n", P[int]{}.M(), P[string]{}.M())
	fmt.Printf("%T %+v\n", plain(), F(2))
	_, ok := G[int]().(interface{ M() })
	fmt.Println(ok)
	m := map[any]int{}
	m[G[int]()]++
	m[G[string]()]++
	m[G[int]()]++
	fmt.Println(len(m))
	defer func() { fmt.Println(recover()) }()
	_ = G[int]().(fmt.Stringer)
}
