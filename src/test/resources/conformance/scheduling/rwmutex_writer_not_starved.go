package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-stop:
					return
				default:
					mu.RLock()
					time.Sleep(time.Millisecond)
					mu.RUnlock()
				}
			}
		}()
	}
	time.Sleep(10 * time.Millisecond)
	mu.Lock()
	fmt.Println("the writer got in between the readers")
	mu.Unlock()
	close(stop)
	wg.Wait()
}
