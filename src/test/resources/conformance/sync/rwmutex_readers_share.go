package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	const readers = 4
	var inside, wg sync.WaitGroup
	inside.Add(readers)
	for range readers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.RLock()
			defer mu.RUnlock()
			inside.Done()
			inside.Wait()
		}()
	}
	wg.Wait()
	fmt.Println("all readers were inside together")
}
