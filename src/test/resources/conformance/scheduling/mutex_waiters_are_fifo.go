package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			fmt.Println("locked by", i)
			time.Sleep(2 * time.Millisecond)
			mu.Unlock()
		}()
		time.Sleep(10 * time.Millisecond)
	}
	mu.Unlock()
	wg.Wait()
}
