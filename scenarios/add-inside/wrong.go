package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(id int, wg *sync.WaitGroup) {
	wg.Add(1) // too late
	defer wg.Done()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("worker", id, "is done")
}

func main() {
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		go worker(id, &wg)
	}
	wg.Wait() // 0 already?
	fmt.Println("all done?")
}
