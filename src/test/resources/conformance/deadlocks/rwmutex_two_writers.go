package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	mu.Lock()
	go func() {
		mu.Lock()
	}()
	time.Sleep(10 * time.Millisecond)
	go func() {
		mu.RLock()
	}()
	time.Sleep(10 * time.Millisecond)
	select {}
}
