package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := make(chan bool)
	go func() {
		mu.Lock()
		ready <- true
		c.Wait()
		mu.Unlock()
	}()
	<-ready
	mu.Lock()
	fmt.Println("waiter is waiting")
	for {
		c.Wait()
	}
}
