package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("worker", id, "is done")
}

func main() {
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1) // before the goroutine
		go worker(id, &wg)
	}
	wg.Wait()
	fmt.Println("all done!")
}
