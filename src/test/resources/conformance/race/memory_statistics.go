package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The runtime keeps its own counts in order.

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
		}()
	}
	wg.Wait()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumForcedGC > 0)
}
