package main

import "time"

type rec struct {
	e     any
	a, b  int
	s     []int
	m     map[string]int
	inner struct{ x, y int }
	arr   [4]int
	after string
}

// Of a struct that is written as a whole the detector tells only of the first field that races.
func main() {
	r := &rec{s: make([]int, 4), m: map[string]int{}}
	go func() {
		delete(r.m, "z")
		r.inner.y = 2
		r.s[1]++
		r.after += "x"
	}()
	time.Sleep(20 * time.Millisecond)
	*r = rec{}
	q := &rec{}
	go func() {
		q.arr[3] = 1
		q.after = "y"
	}()
	time.Sleep(20 * time.Millisecond)
	*q = *r
	list := []rec{{}, {}, {}}
	go func() {
		list[2].a = 1
		list[1].inner.x = 2
		list[1].e = 3
	}()
	time.Sleep(20 * time.Millisecond)
	copy(list, []rec{{a: 1}, {a: 2}, {a: 3}})
}
