package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var (
		mu    sync.Mutex
		wg    sync.WaitGroup
		words = []string{"a", "b", "a", "c", "b", "a"}
		count = map[string]int{}
		order []string
	)
	for _, w := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			if count[w] == 0 {
				order = append(order, w)
			}
			count[w]++
		}()
	}
	wg.Wait()
	sort.Strings(order)
	fmt.Println(count, order)
}
