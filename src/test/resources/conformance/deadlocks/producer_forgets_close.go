package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 4)
	var wg sync.WaitGroup
	for w := range 2 {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for range jobs {
			}
			fmt.Println("worker", id, "done")
		}(w)
	}
	for i := range 4 {
		jobs <- i
	}
	wg.Wait()
}
