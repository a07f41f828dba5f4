package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []int
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.cond.Signal()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.cond.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

func main() {
	q := &queue{}
	q.cond = sync.NewCond(&q.mu)
	sum := make(chan int)
	for range 3 {
		go func() {
			s := 0
			for {
				v := q.take()
				if v < 0 {
					sum <- s
					return
				}
				s += v
			}
		}()
	}
	for i := 1; i <= 100; i++ {
		q.put(i)
	}
	for range 3 {
		q.put(-1)
	}
	fmt.Println(<-sum + <-sum + <-sum)
}
