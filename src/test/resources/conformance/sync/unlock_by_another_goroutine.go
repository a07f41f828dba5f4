package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	go func() {
		fmt.Println("another goroutine may unlock")
		mu.Unlock()
	}()
	mu.Lock()
	fmt.Println("locked again")
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	go rw.RUnlock()
	rw.Lock()
	go rw.Unlock()
	rw.RLock()
	fmt.Println("read locked")
}
