package main

import "sync"

func main() {
	var mu sync.RWMutex
	defer func() { recover() }()
	mu.RLock()
	mu.RUnlock()
	mu.RUnlock()
}
