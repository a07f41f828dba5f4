package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[end ", n, "]")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs[K comparable, V any](ks []K, vs []V) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for i, k := range ks {
			if !yield(k, vs[i]) {
				return
			}
		}
	}
}

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func find(n int) (r int, ok bool) {
	defer func() { fmt.Print("(find done)") }()
	for i := range count(10) {
		defer fmt.Print("<", i, ">")
		if i == n {
			return i * 10, true
		}
	}
	return
}

func nested() string {
outer:
	for i := range count(4) {
		for j := range count(4) {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			if i == 9 {
				return "no"
			}
			fmt.Print(i, j, " ")
		}
	}
	for i := range count(3) {
		for j := range count(3) {
			if i+j == 3 {
				return fmt.Sprint("ret ", i, j)
			}
		}
	}
	return ""
}

func gotoOut() {
	for i := range count(5) {
		if i == 1 {
			goto out
		}
	}
out:
	fmt.Println("out")
}

func panics() {
	defer func() { fmt.Println("rec:", recover()) }()
	for i := range count(3) {
		if i == 1 {
			panic("in body")
		}
	}
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All(yield func(int) bool) { t.push(yield) }
func (t *Tree) push(yield func(int) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for range count(2) {
		fmt.Print("x ")
	}
	fmt.Println()
	for i := range count(10) {
		if i%2 == 0 {
			continue
		}
		if i > 5 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for k, v := range pairs([]string{"a", "b"}, []int{1, 2}) {
		fmt.Print(k, v, " ")
	}
	for k := range pairs([]string{"a", "b"}, []int{1, 2}) {
		fmt.Print(k)
	}
	fmt.Println()
	fmt.Println(find(3))
	fmt.Println(find(30))
	fmt.Println(nested())
	gotoOut()
	panics()
	func() {
		defer func() { fmt.Println(recover()) }()
		for i := range bad {
			fmt.Print(i)
			break
		}
	}()
	t := &Tree{&Tree{nil, nil, 1}, &Tree{nil, nil, 3}, 2}
	for v := range t.All {
		if v == 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	next, stop := iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	m := map[string]int{"x": 1, "y": 2}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Collect(count(3)))
	var x, y int
	arr := []int{5, 6, 7}
	for x, arr[x] = range pairs([]int{1, 2}, []int{100, 200}) {
		y += x
	}
	fmt.Println(x, y, arr)
	sum := 0
	for i := range count(4) {
		func() {
			for j := range count(2) {
				sum += i * j
				if j == 0 {
					continue
				}
				return
			}
		}()
	}
	fmt.Println(sum)
	func() {
		for range func(yield func() bool) {
			fmt.Print("A")
			yield()
			fmt.Print("B")
		} {
			defer fmt.Println("deferred in loop")
			fmt.Print("body")
		}
		fmt.Println("after")
	}()
	saved := func(func(int) bool) {}
	_ = saved
	var y2 func(int) bool
	for i := range func(yield func(int) bool) { y2 = yield; yield(1) } {
		fmt.Println("y2", i)
	}
	defer func() { fmt.Println(recover()) }()
	y2(5)
}
