package main

import "sync"

type Queue[T any] struct {
	mu   sync.Mutex
	cond *sync.Cond
	buf  []T
}

func NewQueue[T any]() *Queue[T] {
	q := &Queue[T]{}
	q.cond = sync.NewCond(&q.mu)
	return q
}

func (q *Queue[T]) Pop() T {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.buf) == 0 {
		q.cond.Wait()
	}
	x := q.buf[0]
	q.buf = q.buf[1:]
	return x
}

func Map[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	q := NewQueue[string]()
	out := Map(Map(make(chan int), func(i int) string { return "" }), func(s string) int { return len(s) })
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			q.Pop()
		}()
	}
	go wg.Wait()
	<-out
}
