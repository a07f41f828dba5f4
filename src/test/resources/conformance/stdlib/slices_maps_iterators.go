package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
}
type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }

func Filter[T any](seq iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}
func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		seq(func(v T) bool { return yield(f(v)) })
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	ps := []Person{{"Al", 30}, {"Bo", 25}, {"Cy", 30}, {"Di", 20}}
	sort.Sort(sort.Reverse(ByAge(ps)))
	fmt.Println(ps)
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].Name < ps[j].Name })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b Person) int {
		return cmp.Or(-cmp.Compare(a.Age, b.Age), strings.Compare(a.Name, b.Name))
	})
	fmt.Println(ps)
	i, ok := slices.BinarySearchFunc(ps, 25, func(p Person, n int) int { return cmp.Compare(n, p.Age) })
	fmt.Println(i, ok)
	m := map[string]int{"z": 26, "a": 1, "m": 13}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Collect(Map(slices.Values(slices.Sorted(maps.Values(m))), func(n int) string { return fmt.Sprint("#", n) })))
	ev := Filter(slices.Values([]int{1, 2, 3, 4, 5, 6}), func(n int) bool { return n%2 == 0 })
	for a, b := range Zip(ev, slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(t, slices.Compact(t), slices.Max(s), slices.Min(s), slices.Contains(s, 9), slices.Index(s, 4), slices.IndexFunc(s, func(x int) bool { return x > 4 }))
	s = slices.Insert(s, 2, 100, 200)
	s = slices.Delete(s, 0, 1)
	slices.Reverse(s)
	fmt.Println(s, slices.Equal(s, t), slices.Compare(s, t), len(slices.Grow(s, 10)))
	s = slices.DeleteFunc(s, func(x int) bool { return x >= 100 })
	s = slices.Replace(s, 0, 2, 7, 7, 7)
	fmt.Println(s, slices.Repeat([]int{1, 2}, 2), slices.Concat([]int{1}, []int{2, 3}))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	for i, v := range slices.Backward([]string{"a", "b"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	m2 := maps.Clone(m)
	m2["q"] = 1
	fmt.Println(maps.Equal(m, m2), len(m2))
	maps.DeleteFunc(m2, func(k string, v int) bool { return v > 1 })
	fmt.Println(m2)
	maps.Copy(m2, map[string]int{"new": 9})
	fmt.Println(m2, maps.Collect(slices.All([]string{"x", "y"})))
	fmt.Println(cmp.Compare(1.5, 2.5), min(3, 1, 2), max("a", "b"), cmp.Less(1, 2))
	idx, found := sort.Find(5, func(i int) int { return cmp.Compare(3, i) })
	fmt.Println(idx, found, sort.Search(100, func(i int) bool { return i*i >= 50 }), sort.SearchInts([]int{1, 3, 5}, 4))
	next, stop := iter.Pull2(maps.All(map[int]string{1: "one"}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	e1 := errors.New("a")
	j := errors.Join(nil, e1, fmt.Errorf("b: %w", e1))
	fmt.Printf("%v|%q|%T\n", j, j.Error(), j)
	fmt.Println(errors.Is(j, e1), errors.Unwrap(j), errors.Join(nil, nil) == nil)
	defer func() { fmt.Println(recover()) }()
	slices.Max([]int{})
}
