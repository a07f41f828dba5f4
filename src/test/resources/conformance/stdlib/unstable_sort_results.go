package main

import (
	"fmt"
	"slices"
	"sort"
)

type kv struct {
	k string
	v int
}

func main() {
	var xs []kv
	for i := range 40 {
		xs = append(xs, kv{string(rune('a' + i%26)), i * 7 % 5})
	}
	ys := slices.Clone(xs)
	sort.Slice(xs, func(i, j int) bool { return xs[i].v < xs[j].v })
	fmt.Println(xs)
	slices.SortFunc(ys, func(a, b kv) int { return a.v - b.v })
	fmt.Println(ys)
	zs := []int{5, 1, 4, 1, 3, 9, 2, 6, 5, 3, 5}
	swaps := 0
	sort.Sort(counted{zs, &swaps})
	fmt.Println(zs, swaps)
}

type counted struct {
	xs    []int
	swaps *int
}

func (c counted) Len() int           { return len(c.xs) }
func (c counted) Less(i, j int) bool { return c.xs[i] < c.xs[j] }
func (c counted) Swap(i, j int)      { *c.swaps++; c.xs[i], c.xs[j] = c.xs[j], c.xs[i] }
