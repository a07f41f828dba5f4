package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	var wg sync.WaitGroup
	wg.Add(1)
	mu.RLock()
	go func() {
		defer wg.Done()
		mu.Lock()
		mu.Unlock()
	}()
	time.Sleep(20 * time.Millisecond)
	mu.RLock()
	mu.RUnlock()
	mu.RUnlock()
	wg.Wait()
}
