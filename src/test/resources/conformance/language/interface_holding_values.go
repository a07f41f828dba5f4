package main

import "fmt"

type counter struct{ n int }

func (c counter) Get() int { return c.n }

type getter interface{ Get() int }

func main() {
	c := counter{1}
	var g getter = c
	c.n = 100
	fmt.Println(g.Get(), c.n)
	pg := getter(&c)
	c.n = 200
	fmt.Println(pg.Get())
	arr := [2]int{1, 2}
	var a any = arr
	arr[0] = 50
	fmt.Println(a, a == any([2]int{1, 2}))
	s := []int{1}
	var sl any = s
	s[0] = 9
	fmt.Println(sl)
	var xs []any
	for i := range 3 {
		xs = append(xs, i)
	}
	fmt.Println(xs...)
	h := map[string]any{"n": 1, "s": []any{1, "x", nil, map[string]any{"k": true}}}
	inner := h["s"].([]any)[3].(map[string]any)
	inner["k"] = false
	fmt.Println(h)
	g2 := g.(counter)
	g2.n = 7
	fmt.Println(g.Get())
	var e1, e2 error
	fmt.Println(e1 == e2, any(e1) == nil, any((*int)(nil)) == nil)
	f := func() any { var p *counter; return p }
	fmt.Println(f() == nil, f() == (*counter)(nil))
}
