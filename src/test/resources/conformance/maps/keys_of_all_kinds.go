package main

import (
	"fmt"
	"math"
	"sort"
)

type K struct {
	a int
	b string
}
type I interface{ M() }
type X int

func (X) M() {}

func keys[M ~map[K2]V, K2 ~string, V any](m M) []string {
	var r []string
	for k := range m {
		r = append(r, string(k))
	}
	sort.Strings(r)
	return r
}

func main() {
	m := map[K]int{{1, "a"}: 1, {2, "b"}: 2}
	m[K{1, "a"}]++
	m[K{3, "c"}] += 5
	fmt.Println(len(m), m[K{1, "a"}], m[K{3, "c"}], m[K{}])
	if v, ok := m[K{9, ""}]; !ok {
		fmt.Println("none", v)
	}
	_, ok := m[K{2, "b"}]
	fmt.Println(ok)
	var n map[string]int
	fmt.Println(n["x"], len(n), n == nil)
	delete(n, "x")
	for range n {
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		n["a"] = 1
	}()
	a := map[any]string{1: "int", "1": "string", 1.0: "float", [2]int{1, 2}: "arr", nil: "nil", X(1): "X", struct{ a int }{1}: "st"}
	fmt.Println(a[1], a["1"], a[1.0], a[[2]int{1, 2}], a[nil], a[X(1)], a[int8(1)] == "", a[struct{ a int }{1}])
	func() {
		defer func() { fmt.Println(recover()) }()
		a[[]int{1}] = "bad"
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = a[map[string]int{}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = a[func() {}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e any = struct{ f []int }{}
		_ = a[e]
	}()
	ps := map[*int]int{}
	x, y := 1, 1
	ps[&x] = 1
	ps[&y] = 2
	ps[&x]++
	fmt.Println(len(ps), ps[&x])
	nested := map[string]map[string]int{"a": {"b": 1}}
	nested["a"]["c"] = 2
	fmt.Println(nested, nested["q"]["r"])
	ms := map[string]*K{"k": {1, "x"}}
	ms["k"].a = 50
	fmt.Println(*ms["k"])
	mi := map[I]int{X(1): 5}
	fmt.Println(mi[X(1)], mi[X(2)], mi[nil])
	nan := math.NaN()
	mf := map[float64]string{}
	mf[nan] = "a"
	mf[nan] = "b"
	fmt.Println(len(mf))
	for k, v := range mf {
		if k == k {
			fmt.Println("bad", v)
		}
	}
	type MM map[string]bool
	fmt.Println(keys(MM{"z": true, "a": false}))
	del := map[int]int{}
	for i := 0; i < 100; i++ {
		del[i] = i
	}
	for k := range del {
		if k%2 == 0 {
			delete(del, k)
		}
	}
	fmt.Println(len(del))
	sum := 0
	for k, v := range del {
		delete(del, k)
		sum += v
	}
	fmt.Println(sum, len(del))
	chm := map[chan int]string{}
	c1 := make(chan int)
	chm[c1] = "c"
	fmt.Println(chm[c1], chm[nil])
	bm := map[bool]int{true: 1}
	bm[1 < 2]++
	fmt.Println(bm)
	m2 := map[string][]int{}
	m2["a"] = append(m2["a"], 1, 2)
	m2["b"] = append(m2["b"], 3)
	fmt.Println(m2)
	fmt.Printf("%v %+v %#v %T\n", m2, m, map[string]int{"q": 1}, m)
	var i8 = map[int8]int{-128: 1}
	var k int8 = 127
	k++
	fmt.Println(i8[k])
	m3 := map[string]struct{ n int }{"a": {1}}
	v := m3["a"]
	v.n++
	m3["a"] = v
	fmt.Println(m3)
	f := map[string]func(int) int{"dbl": func(i int) int { return i * 2 }}
	fmt.Println(f["dbl"](4))
	func() {
		defer func() { fmt.Println(recover()) }()
		f["zz"](1)
	}()
	order := []string{}
	get := func(s string) string { order = append(order, s); return s }
	mo := map[string]string{}
	mo[get("k")] = get("v")
	mo[get("k2")], mo[get("k3")] = get("v2"), get("v3")
	fmt.Println(order, mo)
}
