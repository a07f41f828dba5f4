package main

import "fmt"

type point struct {
	X, Y int
}

type tree struct {
	name  string
	kids  []*tree
	attrs map[string]int
	any   interface{}
	p     *point
	f     float64
	b     []byte
}

type ids []int

func main() {
	p := point{1, -2}
	fmt.Printf("%v|%+v|%#v|%T\n", p, p, p, p)
	fmt.Printf("%v|%+v|%#v|%T\n", &p, &p, &p, &p)
	t := tree{"t", nil, map[string]int{"b": 2, "a": 1}, nil, nil, 1.5, []byte("hi")}
	fmt.Printf("%v\n%+v\n%#v\n", t, t, t)
	fmt.Printf("%v %+v %#v %T\n", []point{{1, 2}}, []point{{1, 2}}, []point{{1, 2}}, []point{})
	fmt.Printf("%v %#v %#v %T\n", ids{1, 2}, ids{1}, ids(nil), ids{})
	fmt.Printf("%v %#v %v\n", map[string]bool{"z": true, "a": false}, map[string]bool{"z": true, "a": false}, map[int][]int{2: {1}, 1: nil})
	fmt.Printf("%v %#v %v %#v\n", [2]bool{true}, [2]bool{true}, [0]int{}, [2]string{"a", ""})
	fmt.Printf("%v %+v %#v %T\n", struct{}{}, struct{ A any }{3}, struct{ A any }{"s"}, struct{ A any }{})
	fmt.Printf("%v %#v %T\n", []any{1, "a", nil, 2.5, 'c'}, []any{1, "a", nil, 2.5, 'c'}, []any{})
	fmt.Println([][]int{{1}, {2, 3}, nil}, &[]int{1}, &map[string]int{"k": 1}, &[2]int{1, 2})
	fmt.Printf("%+v %v\n", struct {
		E error
		P *int
		F func()
		C chan int
		M map[string]int
		S []int
	}{}, struct{ p point }{p})
	fmt.Printf("%6.2f|%5d|%q|%x\n", []float64{1, 2.5}, [3]int{1, 22, 333}, map[string]string{"k": "v"}, []string{"ab", "c"})
}
