package main

import (
	"fmt"
	"sync"
	"time"
)

type Barrier struct {
	mu      sync.Mutex
	missing int
	open    chan struct{}
}

func (b *Barrier) Wait() {
	b.mu.Lock()
	b.missing--
	if b.missing == 0 {
		close(b.open) // the last one opens
	}
	b.mu.Unlock()
	<-b.open
}

func worker(id int, b *Barrier, wg *sync.WaitGroup) {
	defer wg.Done()
	time.Sleep(time.Duration(id*50) * time.Millisecond)
	fmt.Println("worker", id, "has finished phase 1")
	b.Wait()
	fmt.Println("phase 2")
}

func main() {
	b := &Barrier{missing: 3, open: make(chan struct{})}
	var wg sync.WaitGroup
	wg.Add(3)
	for id := 1; id <= 3; id++ {
		go worker(id, b, &wg)
	}
	wg.Wait()
}
