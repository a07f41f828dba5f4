package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := false
	var wg, waiting sync.WaitGroup
	woken := 0
	for range 5 {
		wg.Add(1)
		waiting.Add(1)
		go func() {
			defer wg.Done()
			c.L.Lock()
			waiting.Done()
			for !ready {
				c.Wait()
			}
			woken++
			c.L.Unlock()
		}()
	}
	waiting.Wait()
	mu.Lock()
	fmt.Println("woken before", woken)
	ready = true
	mu.Unlock()
	c.Broadcast()
	wg.Wait()
	fmt.Println("woken after", woken)
}
