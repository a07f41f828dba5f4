package main

import (
	"container/heap"
	"fmt"
)

type Request struct {
	fn func() int
	c  chan int
}

type Worker struct {
	requests chan Request
	pending  int
	index    int
	id       int
}

func (w *Worker) work(done chan *Worker) {
	for req := range w.requests {
		req.c <- req.fn()
		done <- w
	}
}

type Pool []*Worker

func (p Pool) Len() int            { return len(p) }
func (p Pool) Less(i, j int) bool  { return p[i].pending < p[j].pending }
func (p Pool) Swap(i, j int)       { p[i], p[j] = p[j], p[i]; p[i].index = i; p[j].index = j }
func (p *Pool) Push(x interface{}) { w := x.(*Worker); w.index = len(*p); *p = append(*p, w) }
func (p *Pool) Pop() interface{} {
	old := *p
	w := old[len(old)-1]
	*p = old[:len(old)-1]
	return w
}

type Balancer struct {
	pool Pool
	done chan *Worker
}

func (b *Balancer) balance(work chan Request, quit chan bool) {
	for {
		select {
		case req := <-work:
			w := heap.Pop(&b.pool).(*Worker)
			w.requests <- req
			w.pending++
			heap.Push(&b.pool, w)
		case w := <-b.done:
			w.pending--
			heap.Remove(&b.pool, w.index)
			heap.Push(&b.pool, w)
		case <-quit:
			return
		}
	}
}

func main() {
	const nw, nr = 4, 30
	b := &Balancer{done: make(chan *Worker, nr)}
	for i := 0; i < nw; i++ {
		w := &Worker{requests: make(chan Request, nr), id: i}
		heap.Push(&b.pool, w)
		go w.work(b.done)
	}
	work, quit := make(chan Request), make(chan bool)
	go b.balance(work, quit)
	c := make(chan int)
	for i := 0; i < nr; i++ {
		go func() { work <- Request{func() int { return i * i }, c} }()
	}
	sum := 0
	for i := 0; i < nr; i++ {
		sum += <-c
	}
	quit <- true
	fmt.Println(sum)
}
