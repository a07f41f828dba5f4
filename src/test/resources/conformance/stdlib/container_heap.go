package main

import (
	"container/heap"
	"fmt"
)

type item struct {
	name  string
	prio  int
	index int
}
type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].prio > q[j].prio }
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}
func (q *queue) Push(x any) {
	it := x.(*item)
	it.index = len(*q)
	*q = append(*q, it)
}
func (q *queue) Pop() any {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	return it
}

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
	h := &ints{5, 2, 8, 1}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 3)
	fmt.Println(*h)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	var q queue
	items := map[string]*item{}
	for i, n := range []string{"low", "high", "mid"} {
		it := &item{name: n, prio: []int{1, 9, 5}[i]}
		items[n] = it
		heap.Push(&q, it)
	}
	items["low"].prio = 7
	heap.Fix(&q, items["low"].index)
	heap.Remove(&q, items["mid"].index)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		fmt.Println(it.name, it.prio)
	}
}
