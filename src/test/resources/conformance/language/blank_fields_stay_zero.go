package main

import "fmt"

var early = struct{ a, _, c int }{1, 2, 3}

type pair struct{ x, y int }

type padded struct {
	_ string
	b int
	_ []int
	_ pair
	_ [2]pair
	c any
}

func called() int {
	fmt.Println("called")
	return 4
}

func main() {
	fmt.Println(early, padded{"x", 1, []int{1}, pair{2, 3}, [2]pair{{4, 5}}, "c"})
	fmt.Println(struct{ _, b int }{called(), 5})
	y := struct{ a, _ int }{1, called()}
	z := y
	fmt.Println(y, z, y == z, &y)
	fmt.Printf("%+v %#v\n", y, padded{"q", 2, nil, pair{1, 1}, [2]pair{}, nil})
	list := []struct{ _, n int }{{1, 2}, {3, 4}}
	fmt.Println(list, map[string]struct{ _, n int }{"k": {5, 6}}, &struct{ _ int }{7})
	index := struct{ _, n int }{[]int{1}[called()-4], 8}
	fmt.Println(index)
}
