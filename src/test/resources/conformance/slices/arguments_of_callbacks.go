package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

type s struct {
	k string
	v int
}

func tr[T any](name string) func(a, b T) int {
	return func(a, b T) int {
		fmt.Print("(", a, ",", b, ")")
		return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
	}
}

func main() {
	near := func(a, b int) bool { fmt.Print("(", a, b, ")"); return a-b <= 1 && b-a <= 1 }
	fmt.Println(slices.CompactFunc([]int{1, 2, 3, 5, 6, 9}, near))
	fmt.Println(slices.EqualFunc([]int{1, 2}, []int{2, 4}, near))
	fmt.Println(slices.MinFunc([]int{3, 1, 2, 1}, tr[int]("")))
	fmt.Println(slices.MaxFunc([]int{3, 1, 2, 3}, tr[int]("")))
	fmt.Println(slices.IsSortedFunc([]int{1, 3, 2}, tr[int]("")))
	fmt.Println(slices.BinarySearchFunc([]int{1, 3, 5, 7}, 5, tr[int]("")))
	fmt.Println(slices.CompareFunc([]int{1, 2, 3}, []int{1, 3}, tr[int]("")))
	x := []int{5, 2, 4, 1}
	slices.SortFunc(x, tr[int](""))
	fmt.Println(x)
	slices.SortStableFunc(x, func(a, b int) int { fmt.Print("[", a, b, "]"); return b - a })
	fmt.Println(x)
	fmt.Println(slices.DeleteFunc(x, func(a int) bool { fmt.Print(a, " "); return a%2 == 0 }), x)
	fmt.Println(slices.IndexFunc(x, func(a int) bool { fmt.Print(a, " "); return a == 1 }))
	fmt.Println(slices.ContainsFunc(x, func(a int) bool { fmt.Print(a, " "); return a == 9 }))
	i, found := sort.Find(7, func(i int) int { fmt.Print(i, " "); return 3 - i })
	fmt.Println(i, found)
	fmt.Println(sort.Search(7, func(i int) bool { fmt.Print(i, " "); return i >= 9 }))
	fmt.Println(sort.SliceIsSorted(x, func(i, j int) bool { fmt.Print(i, j, " "); return x[i] < x[j] }))
	fmt.Println(strings.Map(func(r rune) rune {
		fmt.Print(string(r))
		switch r {
		case 'b':
			return -1
		case 'c':
			return 'é'
		case utf8.RuneError:
			return '?'
		}
		return r
	}, "abcd\xffx"))
	fmt.Printf("%q\n", strings.FieldsFunc(" a1b 2c ", func(r rune) bool { fmt.Print(string(r), "."); return r == ' ' || r == '1' }))
	fmt.Printf("%q\n", strings.TrimFunc("xxabxx", func(r rune) bool { fmt.Print(string(r), "."); return r == 'x' }))
	fmt.Println(strings.IndexFunc("Hello", func(r rune) bool { fmt.Print(string(r), "."); return r == 'l' }), strings.LastIndexFunc("Hello", func(r rune) bool { fmt.Print(string(r), "."); return r == 'l' }))
	fmt.Printf("%q\n", bytes.FieldsFunc([]byte("a b"), func(r rune) bool { fmt.Print(string(r), "."); return r == ' ' }))
	m := map[int]int{1: 1}
	maps.DeleteFunc(m, func(k, v int) bool { fmt.Print(k, v, " "); return k == v })
	fmt.Println(m)
	st := []s{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}}
	slices.SortStableFunc(st, func(a, b s) int {
		return cmp.Or(-cmp.Compare(a.v, b.v), strings.Compare(b.k, a.k))
	})
	fmt.Println(st)
	pos, ok := slices.BinarySearchFunc(st, 2, func(e s, t int) int { fmt.Print(e, t, " "); return t - e.v })
	fmt.Println(pos, ok)
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 9, 8), slices.Replace([]int{1, 2, 3, 4}, 1, 3, 7), slices.Concat([]int{1}, nil, []int{2}), slices.Repeat([]string{"a"}, 3))
	y := make([]int, 3, 10)
	z := slices.Insert(y, 1, 5)
	fmt.Println(y, z, cap(z), slices.Clip(z), cap(slices.Clip(z)), len(slices.Grow(y, 20)), slices.Compact([]int{1, 1, 2, 2, 1}))
	w := []int{1, 2, 3, 4, 5}
	v := slices.Delete(w, 1, 3)
	fmt.Println(v, w)
	fmt.Println(slices.Equal([]float64{0}, []float64{0}), slices.Index([]string{"a", "b"}, "b"), slices.Compare([]int{1, 2}, []int{1, 2, 0}))
	fmt.Println(min(3, 1.5), max("a", "b"), cmp.Compare("b", "a"), cmp.Less(1, 2), cmp.Or("", "x", "y"))
}
