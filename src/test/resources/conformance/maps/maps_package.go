package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	c := maps.Clone(m)
	c["d"] = 4
	fmt.Println(maps.Equal(m, c), maps.Equal(m, map[string]int{"c": 3, "b": 2, "a": 1}), len(m))
	maps.Copy(m, map[string]int{"a": 100, "z": 26})
	fmt.Println(m)
	maps.DeleteFunc(m, func(k string, v int) bool { return v > 20 })
	fmt.Println(m)
	fmt.Println(maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	fmt.Println(maps.Clone(map[int]int(nil)) == nil)
	d := maps.Collect(maps.All(c))
	maps.Insert(d, maps.All(map[string]int{"e": 5}))
	fmt.Println(d)
}
