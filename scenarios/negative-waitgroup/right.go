package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(ok bool, wg *sync.WaitGroup) {
	defer wg.Done() // on every way out
	time.Sleep(50 * time.Millisecond)
	if !ok {
		fmt.Println("something failed")
		return
	}
	fmt.Println("worked")
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(false, &wg)
	wg.Wait()
	fmt.Println("all done")
}
