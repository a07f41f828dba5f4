package main

import (
	"container/heap"
	"container/list"
	"fmt"
	"time"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

func main() {
	h := &ints{5, 2, 8}
	heap.Init(h)
	l := list.New()
	go func() {
		heap.Push(h, 1)
		l.PushBack(1)
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(heap.Pop(h))
	fmt.Println(l.Len())
}
