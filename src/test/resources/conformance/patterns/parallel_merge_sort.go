package main

import (
	"fmt"
	"sync"
)

func merge(a, b []int) []int {
	out := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func sort(xs []int, depth int) []int {
	if len(xs) < 2 {
		return xs
	}
	mid := len(xs) / 2
	var left, right []int
	if depth == 0 {
		return merge(sort(xs[:mid], 0), sort(xs[mid:], 0))
	}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() { defer wg.Done(); left = sort(xs[:mid], depth-1) }()
	go func() { defer wg.Done(); right = sort(xs[mid:], depth-1) }()
	wg.Wait()
	return merge(left, right)
}

func main() {
	xs := make([]int, 200)
	x := uint32(12345)
	for i := range xs {
		x = x*1664525 + 1013904223
		xs[i] = int(x >> 20)
	}
	s := sort(xs, 3)
	ok := true
	for i := 1; i < len(s); i++ {
		ok = ok && s[i-1] <= s[i]
	}
	fmt.Println(ok, len(s), s[:5], s[195:])
}
