// reflect.DeepEqual: of nil and empty, through pointers and circles, of NaN and functions.

package main

import (
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	V    int
	Next *Node
}
type Loop []Loop
type S struct {
	a int
	b []string
	c map[string][]int
	d any
	f func()
}

func main() {
	eq := reflect.DeepEqual
	fmt.Println(eq(1, 1), eq(1, int64(1)), eq([]int{1, 2}, []int{1, 2}), eq([]int(nil), []int{}), eq(map[string]int(nil), map[string]int{}))
	fmt.Println(eq(nil, nil), eq(nil, 1), eq(error(nil), nil), eq(math.NaN(), math.NaN()), eq([]float64{math.NaN()}, []float64{math.NaN()}))
	n := []float64{math.NaN()}
	fmt.Println(eq(n, n), eq(n[:0], n[:0]))
	a := &Node{1, &Node{2, nil}}
	b := &Node{1, &Node{2, nil}}
	fmt.Println(eq(a, b), a == b)
	a.Next.Next, b.Next.Next = a, b
	fmt.Println(eq(a, b))
	b.Next.V = 3
	fmt.Println(eq(a, b))
	l, m := Loop{nil}, Loop{nil}
	l[0], m[0] = l, m
	fmt.Println(eq(l, m))
	s := func(x int) S {
		return S{a: x, b: []string{"q"}, c: map[string][]int{"k": {x}}, d: []any{x, "y"}}
	}
	fmt.Println(eq(s(1), s(1)), eq(s(1), s(2)), eq(&S{f: func() {}}, &S{f: func() {}}), eq(S{}, S{}))
	x, y := 1, 1
	fmt.Println(eq(&x, &y), eq(&x, &x), eq([2][]int{{1}, nil}, [2][]int{{1}, nil}), eq("a", "a"), eq(2i, 2i))
	fmt.Println(eq(map[Node]string{{V: 1}: "a"}, map[Node]string{{V: 1}: "a"}), eq(map[any]any{1: "x"}, map[any]any{1: "x"}), eq(map[any]any{1: "x"}, map[any]any{int8(1): "x"}))
	c := make(chan int)
	fmt.Println(eq(c, c), eq(c, make(chan int)), eq([]any{1, nil}, []any{1, nil}), eq([]byte("hi"), []byte("hi")))
}
