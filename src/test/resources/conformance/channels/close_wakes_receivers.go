package main

import (
	"fmt"
	"sync"
)

func main() {
	ch := make(chan int)
	var wg sync.WaitGroup
	results := make([]bool, 5)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, ok := <-ch
			results[i] = !ok
		}()
	}
	close(ch)
	wg.Wait()
	fmt.Println(results)
}
