package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	c := sync.Cond{L: &mu}
	done := make(chan int)
	for i := range 4 {
		go func() {
			mu.Lock()
			c.Wait()
			mu.Unlock()
			done <- i
		}()
		time.Sleep(10 * time.Millisecond)
	}
	for range 4 {
		c.Signal()
		fmt.Println("woke", <-done)
	}
	c.Signal()
	c.Broadcast()
	fmt.Println("nobody left")
}
