package main

import (
	"fmt"
	"sync"
	"time"
)

type Semaphore chan struct{}

func (s Semaphore) Acquire() { s <- struct{}{} }
func (s Semaphore) Release() { <-s }

func process(item int, sem Semaphore, wg *sync.WaitGroup) {
	defer wg.Done()
	sem.Acquire() // take a place
	defer sem.Release()

	fmt.Println("start", item)
	time.Sleep(100 * time.Millisecond)
}

func main() {
	start := time.Now()
	sem := make(Semaphore, 2) // room for two
	var wg sync.WaitGroup

	for item := 1; item <= 5; item++ {
		wg.Add(1)
		go process(item, sem, &wg)
		time.Sleep(10 * time.Millisecond)
	}
	wg.Wait()
	fmt.Println(time.Since(start).Round(50 * time.Millisecond))
}
