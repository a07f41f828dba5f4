package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	some  *sync.Cond
	items []int
}

func main() {
	q := &queue{}
	q.some = sync.NewCond(&q.mu)
	done := make(chan int)
	for i := 0; i < 2; i++ {
		go func() {
			sum := 0
			for k := 0; k < 5; k++ {
				q.mu.Lock()
				for len(q.items) == 0 {
					q.some.Wait()
				}
				sum += q.items[0]
				q.items = q.items[1:]
				q.mu.Unlock()
			}
			done <- sum
		}()
	}
	for i := 0; i < 10; i++ {
		q.mu.Lock()
		q.items = append(q.items, i)
		q.mu.Unlock()
		q.some.Signal()
	}
	fmt.Println(<-done + <-done)
}
