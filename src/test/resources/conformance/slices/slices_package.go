package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}

func main() {
	s := []int{3, 1, 2, 3}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(s, t, slices.IsSorted(t), slices.Contains(s, 2), slices.Index(s, 3), slices.IndexFunc(s, func(n int) bool { return n < 3 }))
	fmt.Println(slices.Max(s), slices.Min(s), slices.Equal(s, t), slices.Compare(s, t))
	fmt.Println(slices.BinarySearch(t, 2))
	fmt.Println(slices.BinarySearch(t, 5))
	fmt.Println(slices.Compact(slices.Clone(t)), slices.Insert(slices.Clone(s), 1, 8, 9), slices.Delete(slices.Clone(s), 1, 3))
	r := slices.Clone(s)
	slices.Reverse(r)
	fmt.Println(r, slices.Replace(slices.Clone(s), 0, 2, 7, 7, 7), slices.Repeat([]int{1, 2}, 2), slices.Concat(s, t))
	ps := []person{{"bo", 30}, {"al", 25}, {"cy", 30}, {"di", 25}}
	slices.SortStableFunc(ps, func(a, b person) int { return cmp.Compare(a.age, b.age) })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b person) int {
		return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(ps)
	fmt.Println(slices.MaxFunc(ps, func(a, b person) int { return cmp.Compare(a.name, b.name) }))
	i, ok := slices.BinarySearchFunc([]person{{"a", 1}, {"b", 2}}, "b", func(p person, n string) int { return cmp.Compare(p.name, n) })
	fmt.Println(i, ok)
	fmt.Println(slices.ContainsFunc(ps, func(p person) bool { return p.age > 40 }))
	d := slices.DeleteFunc([]int{1, 2, 3, 4}, func(n int) bool { return n%2 == 1 })
	fmt.Println(d, slices.Collect(slices.Values(d)), slices.Sorted(slices.Values([]string{"b", "a"})))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c)
	}
	for i, v := range slices.Backward([]string{"x", "y"}) {
		fmt.Print(i, v)
	}
	fmt.Println()
	full := slices.Delete([]string{"a", "b", "c"}, 0, 1)
	fmt.Printf("%q %q\n", full, full[:3])
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g[:1])), slices.EqualFunc([]int{1}, []string{"1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
}
