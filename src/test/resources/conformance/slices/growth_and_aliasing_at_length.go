package main

import "fmt"

func show(n string, s []int) { fmt.Println(n, s, len(s), cap(s), s == nil) }

func grow[T any]() []int {
	var s []T
	var caps []int
	last := -1
	for i := 0; i < 3000; i++ {
		var z T
		s = append(s, z)
		if cap(s) != last {
			last = cap(s)
			caps = append(caps, last)
		}
	}
	return caps
}

type P struct{ x, y int }
type Tri struct {
	a byte
	b int32
	c [3]byte
}

func variadic(xs ...int) int {
	if len(xs) > 0 {
		xs[0] = 100
	}
	return len(xs)
}

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:3]
	show("s", s)
	s = append(s, 99)
	fmt.Println(a)
	t := a[1:3:3]
	t = append(t, 77)
	t[0] = -1
	fmt.Println(a, t, cap(t))
	show("full", s[:4])
	show("re", s[2:2])
	show("re2", s[4:4])
	fmt.Println(grow[byte](), grow[int16](), grow[int]())
	fmt.Println(grow[string](), grow[P](), grow[Tri](), grow[struct{}](), grow[[5]int64](), grow[any](), grow[*int]())
	x := append([]int(nil), 1, 2, 3, 4, 5)
	show("x", x)
	x = append(x[:1], x[3:]...)
	show("x", x)
	x = append(x, x...)
	show("x", x)
	y := make([]int, 2, 10)
	z := append(y, 1)
	w := append(y, 2)
	fmt.Println(z, w, &z[0] == &w[0])
	copy(y[:3], []int{7, 8, 9})
	fmt.Println(y, z)
	fmt.Println(copy(x[1:], x), x)
	xs := []int{1, 2}
	fmt.Println(variadic(xs...), xs, variadic(), variadic(1, 2, 3))
	var n []int
	for range n {
		panic("no")
	}
	n = append(n, n...)
	show("nil", n)
	show("empty", []int{})
	show("nilslice", n[:])
	m := [][]int{{1}, {2, 3}, nil}
	m[0] = append(m[0], 5)
	for i, row := range m {
		row = append(row, i)
		m[i] = row
	}
	fmt.Println(m, len(m[2]))
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println("copy", v)
		}
	}
	for i, v := range &arr {
		arr[2] = 20
		if i == 2 {
			fmt.Println("ptr", v)
		}
	}
	sl := arr[:]
	for i, v := range sl {
		if i == 0 {
			sl = append(sl, 4)
			sl[2] = 30
			arr[1] = 55
		}
		fmt.Print(v, " ")
	}
	fmt.Println(arr, sl)
	p := (*[2]int)(sl)
	p[0] = 42
	q := [2]int(sl)
	q[1] = 43
	fmt.Println(sl, *p, q, len(p), cap(p[:1]))
	lit := []string{3: "d", 1: "b", "c"}
	fmt.Printf("%q %d\n", lit, len(lit))
	pp := []*P{{1, 2}, {3, 4}}
	pp[0].x = 9
	fmt.Println(*pp[0], *pp[1])
	mp := map[string][]int{}
	mp["a"] = append(mp["a"], 1)
	mp["a"][0]++
	fmt.Println(mp)
	clear(sl)
	fmt.Println(sl)
	type rec []rec
	rr := rec{nil, rec{}}
	rr[0] = rr
	fmt.Println(len(rr[0][0][0]))
	func() {
		defer func() { fmt.Println(recover()) }()
		k := 6
		_ = a[:k]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k, j := 3, 2
		_ = s[k:j]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k := -1
		_ = make([]int, k)
	}()
}
