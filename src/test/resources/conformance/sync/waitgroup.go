package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	results := make([]int, 5)
	for i := range results {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			results[id] = id * id
		}(i)
	}
	wg.Wait()
	fmt.Println(results)
	wg.Wait()
	wg.Add(3)
	wg.Add(-2)
	wg.Done()
	wg.Wait()
	fmt.Println("zero again")
}
