package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var mu sync.RWMutex
	var readers, writers atomic.Int32
	var bad atomic.Bool
	var wg sync.WaitGroup
	value := 0
	for i := range 40 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%4 == 0 {
				mu.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					bad.Store(true)
				}
				value++
				writers.Add(-1)
				mu.Unlock()
				return
			}
			mu.RLock()
			readers.Add(1)
			if writers.Load() != 0 {
				bad.Store(true)
			}
			_ = value
			readers.Add(-1)
			mu.RUnlock()
		}()
	}
	wg.Wait()
	fmt.Println(value, bad.Load())
}
