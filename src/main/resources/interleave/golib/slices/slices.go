// Package slices works on slices of any type.
package slices

import (
	"cmp"
	"internal/order"
	"iter"
)

func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i := range s1 {
		if s1[i] != s2[i] {
			return false
		}
	}
	return true
}

func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v1 := range s1 {
		if !eq(v1, s2[i]) { //= 43
			return false
		}
	}
	return true
}

func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	return CompareFunc(s1, s2, cmp.Compare[E]) //= 57
}

func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v1 := range s1 {
		if i >= len(s2) {
			return 1
		}
		if c := cmp(v1, s2[i]); c != 0 { //= 84
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) { //= 109
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 } //= 124

func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	if len(v) == 0 {
		return s
	}
	if i == len(s) {
		return append(s, v...)
	}
	if len(s)+len(v) > cap(s) {
		grown := append(s[:i:i], make(S, len(s)+len(v)-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], s[i:])
		return grown
	}
	v = append([]E(nil), v...)
	n := len(s)
	s = s[:n+len(v)]
	copy(s[i+len(v):], s[i:n])
	copy(s[i:], v)
	return s
}

func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	n := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):n])
	return s
}

func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del) //= 237
	if i < 0 {
		return s
	}
	for _, v := range s[i+1:] {
		if !del(v) { //= 243
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	tail := s[j:]
	total := i + len(v) + len(tail)
	if total > cap(s) {
		grown := append(s[:i:i], make(S, total-i)...)
		copy(grown[i:], v)
		copy(grown[i+len(v):], tail)
		return grown
	}
	v = append([]E(nil), v...)
	n := len(s)
	r := s[:total]
	copy(r[i+len(v):], tail)
	copy(r[i:], v)
	if total < n {
		clear(s[total:n])
	}
	return r
}

func Clone[S ~[]E, E any](s S) S { return append(s[:0:0], s...) }

func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	k := 1
	before := s[0]
	for _, v := range s[1:] {
		if !eq(v, before) { //= 387
			s[k] = v
			k++
		}
		before = v
	}
	clear(s[k:])
	return s[:k]
}

func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative") //= 409
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
	}
	all := Grow[S](nil, size)
	for _, s := range slices {
		all = append(all, s...)
	}
	return all
}

func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative") //= 495
	}
	if count > 0 && len(x) > (1<<63-1)/count {
		panic("the result of (len(x) * count) overflows") //= 500
	}
	all := make(S, 0, len(x)*count)
	for range count {
		all = append(all, x...)
	}
	return all
}

// sortOrdered sorts a slice of numbers or strings.
func sortOrdered(slice any) //= -

func Sort[S ~[]E, E cmp.Ordered](x S) { sortOrdered(x) } //= sort.go:18

func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	order.Sort(len(x), //= sort.go:32 as slices.*CmpFunc[...] zsortanyfunc.go
		func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, //= -
		func(i, j int) { x[i], x[j] = x[j], x[i] })
}

func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	order.Stable(len(x), //= sort.go:38 as slices.*CmpFunc[...] zsortanyfunc.go
		func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, //= -
		func(i, j int) { x[i], x[j] = x[j], x[i] })
}

func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 { //= sort.go:55
			return false
		}
	}
	return true
}

func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list") //= sort.go:67
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list") //= sort.go:81
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 { //= sort.go:85
			m = v
		}
	}
	return m
}

func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list") //= sort.go:97
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list") //= sort.go:111
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 { //= sort.go:115
			m = v
		}
	}
	return m
}

func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	return BinarySearchFunc(x, target, cmp.Compare[E])
}

func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	low, high := 0, len(x)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if cmp(x[middle], target) < 0 { //= sort.go:160
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(x) && cmp(x[low], target) == 0 //= sort.go:167
}

func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) { //= iter.go:17
				return
			}
		}
	}
}

func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) { //= iter.go:29
				return
			}
		}
	}
}

func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) { //= iter.go:40
				return
			}
		}
	}
}

func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	for v := range seq { //= iter.go:50
		s = append(s, v)
	}
	return s
}

func Collect[E any](seq iter.Seq[E]) []E { return AppendSeq([]E(nil), seq) } //= iter.go:58

func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq) //= iter.go:64
	Sort(s)
	return s
}

func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq) //= iter.go:72
	SortFunc(s, cmp)  //= iter.go:73
	return s
}

func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)      //= iter.go:82
	SortStableFunc(s, cmp) //= iter.go:83
	return s
}

func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 {
		panic("cannot be less than 1") //= iter.go:94
	}
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
			end := min(n, len(s[i:]))
			if !yield(s[i : i+end : i+end]) { //= iter.go:104
				return
			}
		}
	}
}
