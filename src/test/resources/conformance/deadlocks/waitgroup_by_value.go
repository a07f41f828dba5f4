package main

import (
	"fmt"
	"sync"
)

func work(wg sync.WaitGroup, done chan<- int) {
	defer wg.Done()
	done <- 1
}

func main() {
	var wg sync.WaitGroup
	done := make(chan int, 2)
	for range 2 {
		wg.Add(1)
		go work(wg, done)
	}
	fmt.Println(<-done + <-done)
	wg.Wait()
}
