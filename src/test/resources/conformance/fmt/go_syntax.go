package main

import "fmt"

type color uint8
type pair[K comparable, V any] struct {
	Key K
	Val V
}
type named map[string]color

func main() {
	fmt.Printf("%#v %#v %#v %#v %#v\n", 1, "s", 'r', 2.0, true)
	fmt.Printf("%#v %#v %#v %#v\n", int8(1), uint8(2), uintptr(3), color(4))
	fmt.Printf("%#v %#v\n", []string{"a\n"}, []string(nil))
	fmt.Printf("%#v %#v\n", named{"r": 1}, named(nil))
	fmt.Printf("%#v %T\n", pair[string, int]{"k", 1}, pair[string, int]{})
	fmt.Printf("%#v %#v\n", [2][]int{{1}, nil}, []byte{1, 2})
	fmt.Printf("%#v %#v %#v\n", nil, error(nil), (*int)(nil))
	fmt.Printf("%#v %#v\n", struct {
		a int
		b []string
	}{1, nil}, []struct{ x, y int }{{1, 2}})
	fmt.Printf("%#v %#v\n", complex(1, -2), []any{1, nil, "x"})
	fmt.Printf("%T %T %T %T %T %T\n", nil, 1, "", []any{}, map[string][]int{}, func(int) (string, error) { return "", nil })
	fmt.Printf("%T %T %T %T %T\n", make(chan int), make(<-chan string), make(chan<- struct{}), [3]*int{}, struct{ A, b int }{})
	fmt.Printf("%T %T %T %T\n", 'x', byte(1), 1i, fmt.Errorf("e"))
}
