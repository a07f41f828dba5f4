package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	hits := 0
	look := func() {
		mu.RLock()
		defer mu.RUnlock()
		hits++
	}
	go look()
	time.Sleep(20 * time.Millisecond)
	look()
	mu.Lock()
	fmt.Println(hits)
	mu.Unlock()
}
