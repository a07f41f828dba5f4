// Popping from an empty heap panics in Swap, which looks at the first element first.
package main

import (
	"container/heap"
	"sort"
)

type ints struct{ sort.IntSlice }

func (h *ints) Push(x any) { h.IntSlice = append(h.IntSlice, x.(int)) }

func (h *ints) Pop() any {
	last := h.IntSlice[len(h.IntSlice)-1]
	h.IntSlice = h.IntSlice[:len(h.IntSlice)-1]
	return last
}

func main() {
	h := &ints{}
	heap.Push(h, 1)
	heap.Pop(h)
	heap.Pop(h)
}
