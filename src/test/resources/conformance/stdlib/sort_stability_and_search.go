package main

import (
	"fmt"
	"sort"
)

type rec struct {
	key, order int
}

func main() {
	var rs []rec
	x := uint32(7)
	for i := range 100 {
		x = x*1103515245 + 12345
		rs = append(rs, rec{int(x>>16) % 5, i})
	}
	sort.SliceStable(rs, func(i, j int) bool { return rs[i].key < rs[j].key })
	stable := true
	for i := 1; i < len(rs); i++ {
		a, b := rs[i-1], rs[i]
		stable = stable && (a.key < b.key || a.key == b.key && a.order < b.order)
	}
	fmt.Println(stable)
	keys := make([]int, len(rs))
	for i, r := range rs {
		keys[i] = r.key
	}
	for k := range 6 {
		fmt.Print(sort.SearchInts(keys, k), " ")
	}
	fmt.Println()
	calls := 0
	i := sort.Search(1000, func(i int) bool { calls++; return i >= 777 })
	fmt.Println(i, calls)
	fmt.Println(sort.IsSorted(sort.Reverse(sort.IntSlice([]int{3, 2, 1}))))
}
