package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	mu.Lock()
	go func() {
		mu.Lock()
		defer mu.Unlock()
		c.Wait()
	}()
	c.Wait()
}
