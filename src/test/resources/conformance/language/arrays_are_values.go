package main

import "fmt"

type V [3]int

func (v V) sum() (t int) {
	for _, x := range v {
		t += x
	}
	v[0] = 1000
	return
}
func (v *V) inc() { v[0]++ }

type M [2][3]int

type W struct {
	a [2]V
	m map[[2]string]int
}

func ret() [2]int { return [2]int{1, 2} }

func change(a [3]int) [3]int { a[1] = 9; return a }

func main() {
	a := V{1, 2, 3}
	b := a
	b[0] = 5
	fmt.Println(a, b, a == b, a.sum(), a == V{1, 2, 3})
	a.inc()
	pa := &a
	pa.inc()
	fmt.Println(a, pa.sum(), len(pa), (*pa)[1], pa[1:])
	c := change(a)
	fmt.Println(a, c)
	m := M{{1, 2, 3}, {4, 5, 6}}
	n := m
	n[1][2] = 0
	row := m[0]
	row[0] = 99
	fmt.Println(m, n, row, m != n)
	w := W{m: map[[2]string]int{{"a", "b"}: 1}}
	w2 := w
	w2.a[1][2] = 7
	w2.m[[2]string{"c", "d"}] = 2
	fmt.Println(w.a, w2.a, len(w.m), w.m[[2]string{"a", "b"}])
	ms := map[string][2]int{"x": {1, 2}}
	v := ms["x"]
	v[0] = 100
	fmt.Println(ms, v, ms["y"], ms["x"][1])
	fmt.Println(ret()[1], len(ret()))
	arr := [...]int{9: 1, 3: 5, 6}
	fmt.Println(len(arr), arr)
	for i := range arr {
		arr[i] += i
	}
	fmt.Println(arr)
	ch := make(chan [2]int, 1)
	x := [2]int{1, 2}
	ch <- x
	x[0] = 50
	fmt.Println(<-ch, x)
	var iface any = x
	x[1] = 60
	fmt.Println(iface, iface == any([2]int{50, 2}), iface.([2]int)[0])
	f := func() [2]int { return x }
	y := f()
	y[0]++
	fmt.Println(x, y)
	pp := [2]*int{&x[0], &x[1]}
	*pp[1] = 3
	fmt.Println(x)
	st := []struct{ v [2]int }{{[2]int{1, 2}}, {}}
	for _, e := range st {
		e.v[0] = 77
	}
	for i := range st {
		st[i].v[1] = 88
	}
	fmt.Println(st)
	a1, a2 := [1]int{1}, [1]int{2}
	a1, a2 = a2, a1
	fmt.Println(a1, a2)
	z := [3]int{1, 2, 3}
	z[0], z[1], z[2] = z[2], z[0], z[1]
	fmt.Println(z)
	i := 0
	i, z[i] = 2, 50
	fmt.Println(i, z)
	var e [0]int
	fmt.Println(e, len(e), e == [0]int{})
	fmt.Printf("%v %T %#v\n", m, m, a)
	go func(v [2]int) {}(x)
	defer func(v [2]int) { fmt.Println("deferred", v, x) }(x)
	x[0] = -1
	k := 3
	defer func() { fmt.Println(recover()) }()
	z[k] = 1
}
