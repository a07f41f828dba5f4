package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var (
	once  sync.Once
	hits  atomic.Int64
	queue []string
)

func connect() {
	time.Sleep(10 * time.Millisecond)
	fmt.Println("connected")
}

func client(cond *sync.Cond) {
	once.Do(connect)
	hits.Add(1)
	cond.L.Lock()
	for len(queue) == 0 {
		cond.Wait()
	}
	fmt.Println("took", queue[0])
	queue = queue[1:]
	cond.L.Unlock()
}

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	for i := 0; i < 3; i++ {
		go client(cond)
	}
	time.Sleep(20 * time.Millisecond)
	mu.Lock()
	queue = append(queue, "x", "y")
	mu.Unlock()
	cond.Signal()
	time.Sleep(time.Millisecond)
	cond.Broadcast()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(hits.Load())
}
