package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	m := map[string]int{"b": 2, "a": 1, "c": 3}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Print(k, m[k], " ")
	}
	fmt.Println()
	keys := slices.SortedFunc(maps.Keys(m), func(a, b string) int { return strings.Compare(b, a) })
	fmt.Println(keys)
	fmt.Println(slices.AppendSeq([]int{9}, slices.Values([]int{1, 2})))
	for i, v := range slices.All([]string{"x", "y"}) {
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	chunks := slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5, 6, 7}, 3))
	fmt.Println(chunks, len(chunks))
	fmt.Println(slices.SortedStableFunc(slices.Values([]string{"bb", "a", "cc", "d"}), func(a, b string) int { return len(a) - len(b) }))
	idx, found := slices.BinarySearch([]string{"a", "c", "e"}, "d")
	fmt.Println(idx, found)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(slices.Insert([]int{1}, 5, 2))
}
