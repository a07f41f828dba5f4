package main

import (
	"fmt"
	"sync"
)

func PMap[T, U any](in []T, f func(T) U) []U {
	type result struct {
		i int
		v U
	}
	ch := make(chan result)
	var wg sync.WaitGroup
	for i, x := range in {
		wg.Add(1)
		go func() { defer wg.Done(); ch <- result{i, f(x)} }()
	}
	go func() { wg.Wait(); close(ch) }()
	out := make([]U, len(in))
	for r := range ch {
		out[r.i] = r.v
	}
	return out
}

type num interface{ ~int | ~float64 }

func Sum[T num](xs ...T) T {
	type node struct {
		v    T
		next *node
	}
	var head *node
	for _, x := range xs {
		head = &node{x, head}
	}
	var s T
	for n := head; n != nil; n = n.next {
		s += n.v
	}
	type pair struct{ a, b T }
	p := pair{s, s}
	q := p
	q.a += 1
	if p == q {
		panic("same")
	}
	m := map[pair]T{p: 1, q: 2}
	return s + m[q] + T(len(m))
}

func Cache[K comparable, V any]() (func(K, V), func(K) (V, bool)) {
	type entry struct {
		key K
		val V
		arr [2]V
	}
	m := map[K]*entry{}
	return func(k K, v V) { m[k] = &entry{k, v, [2]V{v, v}} }, func(k K) (v V, ok bool) {
		e := m[k]
		if e == nil {
			return v, false
		}
		return e.arr[1], true
	}
}

func kind[T any](x any) string {
	type W struct{ v T }
	switch x := x.(type) {
	case W:
		return fmt.Sprint("W", x.v)
	case *W:
		return fmt.Sprint("*W", x.v)
	case []W:
		return "[]W"
	}
	if x == nil {
		var w any = W{}
		return kind[T](w) + kind[T](&W{}) + kind[T]([]W{{}})
	}
	return "other"
}

func cross[T any]() any {
	type W struct{ v T }
	return W{}
}

func main() {
	fmt.Println(PMap([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * 2) }))
	fmt.Println(PMap([]string{"a", "bb"}, func(s string) float64 { return float64(len(s)) / 2 }))
	fmt.Println(PMap([]string{"a", "bb"}, func(s string) [2]int { return [2]int{len(s), 1} }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2.5))
	set, get := Cache[string, int]()
	set("a", 3)
	fmt.Println(get("a"))
	fmt.Println(get("b"))
	s2, g2 := Cache[int, struct{ x, y int }]()
	s2(1, struct{ x, y int }{1, 2})
	fmt.Println(g2(1))
	fmt.Println(kind[int](nil), kind[string](nil), kind[[]int](nil))
	fmt.Println(cross[int]() == cross[int](), cross[int]() == cross[string]())
	fmt.Printf("%T %v %+v %#v\n", cross[int](), cross[int](), cross[string](), cross[[2]bool]())
	defer func() {
		fmt.Println(recover())
		var x any = cross[float64]()
		_ = x.(interface{ Foo() })
	}()
	_ = cross[int]().(fmt.Stringer)
}
