package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}
type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	ns := []int{5, 2, 8, 1}
	sort.Ints(ns)
	fmt.Println(ns, sort.IntsAreSorted(ns), sort.SearchInts(ns, 5), sort.SearchInts(ns, 6))
	ss := []string{"pear", "apple", "fig"}
	sort.Strings(ss)
	fmt.Println(ss, sort.SearchStrings(ss, "fig"))
	fs := []float64{2.5, -1, 0}
	sort.Float64s(fs)
	fmt.Println(fs)
	sort.Sort(sort.Reverse(sort.IntSlice(ns)))
	fmt.Println(ns)
	ps := []person{{"a", 30}, {"b", 20}, {"c", 30}, {"d", 10}}
	sort.Stable(byAge(ps))
	fmt.Println(ps)
	sort.Slice(ps, func(i, j int) bool { return ps[i].name > ps[j].name })
	fmt.Println(ps, sort.SliceIsSorted(ps, func(i, j int) bool { return ps[i].name > ps[j].name }))
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].age > ps[j].age })
	fmt.Println(ps)
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }), sort.Search(3, func(int) bool { return false }))
	i, found := sort.Find(len(ss), func(i int) int {
		switch {
		case "fig" < ss[i]:
			return -1
		case "fig" > ss[i]:
			return 1
		}
		return 0
	})
	fmt.Println(i, found)
	sort.Sort(sort.StringSlice(ss))
	fmt.Println(ss)
}
