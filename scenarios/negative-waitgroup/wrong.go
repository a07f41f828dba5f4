package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(ok bool, wg *sync.WaitGroup) {
	defer wg.Done()
	time.Sleep(50 * time.Millisecond)
	if !ok {
		fmt.Println("something failed")
		wg.Done() // and the deferred one
		return
	}
	fmt.Println("worked")
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(false, &wg)
	time.Sleep(100 * time.Millisecond) // other work
	wg.Wait()
	fmt.Println("all done")
}
