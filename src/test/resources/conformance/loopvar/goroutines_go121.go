//go:build go1.21

package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var seen []int
	start := make(chan struct{})
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			mu.Lock()
			defer mu.Unlock()
			seen = append(seen, i)
		}()
	}
	close(start)
	wg.Wait()
	sort.Ints(seen)
	fmt.Println(seen)
}
