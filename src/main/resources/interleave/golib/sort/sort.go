// Package sort sorts slices and whatever can be compared and swapped by index.
package sort

import (
	"internal/order"
	"internal/reflectlite"
)

// An Interface can be sorted.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) } //= 93

// Reverse turns the order of data round.
func Reverse(data Interface) Interface { return &reverse{data} }

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { Sort(x) } //= 123

type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()              { Sort(x) } //= 137

type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()              { Sort(x) } //= 148

func Ints(x []int)         //= slices.insertionSortOrdered[go.shape.int] zsortordered.go:15; slices.pdqsortOrdered[go.shape.int] zsortordered.go:75; slices.Sort[go.shape.[]int,go.shape.int] sort.go:18; sort.intsImpl sort_impl_go121.go:16; sort.Ints sort.go:165
func Float64s(x []float64) //= slices.insertionSortOrdered[go.shape.float64] zsortordered.go:15; slices.pdqsortOrdered[go.shape.float64] zsortordered.go:75; slices.Sort[go.shape.[]float64,go.shape.float64] sort.go:18; sort.float64sImpl sort_impl_go121.go:17; sort.Float64s sort.go:171
func Strings(x []string)   //= slices.insertionSortOrdered[go.shape.string] zsortordered.go:15; slices.pdqsortOrdered[go.shape.string] zsortordered.go:75; slices.Sort[go.shape.[]string,go.shape.string] sort.go:18; sort.stringsImpl sort_impl_go121.go:18; sort.Strings sort.go:176

func IntsAreSorted(x []int) bool         { return IsSorted(IntSlice(x)) }
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }
func StringsAreSorted(x []string) bool   { return IsSorted(StringSlice(x)) }

func IsSorted(data Interface) bool {
	n := data.Len() //= 106
	for i := n - 1; i > 0; i-- {
		if data.Less(i, i-1) { //= 108
			return false
		}
	}
	return true
}

func SliceIsSorted(x any, less func(i, j int) bool) bool {
	n := size(x, "reflect.Value.Len") //= slice.go:54
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) { //= slice.go:56
			return false
		}
	}
	return true
}

// Search returns the smallest i in [0, n) for which f holds, f being false up to some point and true
// from there on; n when there is none.
func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		middle := int(uint(low+high) >> 1)
		if f(middle) { //= search.go:65
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// Find returns the smallest i for which cmp(i) <= 0, and whether it is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i = Search(n, func(k int) bool { //= -
		return cmp(k) <= 0 //= -
	})
	return i, i < n && cmp(i) == 0 //= search.go:114
}

func SearchInts(a []int, x int) int { return Search(len(a), func(i int) bool { return a[i] >= x }) }

func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func (p IntSlice) Search(x int) int         { return SearchInts(p, x) }
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }
func (p StringSlice) Search(x string) int   { return SearchStrings(p, x) }

// length returns the length of a slice.
func length(slice any) int

// kind returns the kind of a value; nothing for nil.
func kind(value any) string

// size returns the length of what must be a slice.
func size(slice any, method string) int {
	if k := kind(slice); k != "slice" {
		panic(reflectlite.Wrong(method, k)) //= internal/reflectlite.Swapper swapper.go:20
	}
	return length(slice)
}

// swap exchanges two elements of a slice.
func swap(slice any, i, j int) //= internal/reflectlite.Swapper.func4 swapper.go:46

// Sort sorts data; equal elements may change places.
func Sort(data Interface) {
	n := data.Len()                     //= 46
	order.Sort(n, data.Less, data.Swap) //= 51 as sort.* zsortinterface.go
}

// Stable sorts data; equal elements keep their order.
func Stable(data Interface) {
	n := data.Len()                       //= 229
	order.Stable(n, data.Less, data.Swap) //= 229 as sort.* zsortinterface.go
}

func Slice(x any, less func(i, j int) bool) {
	exchange := func(i, j int) { swap(x, i, j) } //= -
	n := size(x, "Swapper")                      //= slice.go:26
	order.Sort(n, less, exchange)                //= slice.go:29 as sort.*_func zsortfunc.go
}

func SliceStable(x any, less func(i, j int) bool) {
	exchange := func(i, j int) { swap(x, i, j) } //= -
	n := size(x, "Swapper")                      //= slice.go:43
	order.Stable(n, less, exchange)              //= slice.go:44 as sort.*_func zsortfunc.go
}
