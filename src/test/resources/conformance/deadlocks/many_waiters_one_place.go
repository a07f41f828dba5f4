package main

import (
	"sync"
	"time"
)

func worker(jobs <-chan int, mu *sync.Mutex) {
	for range jobs {
		mu.Lock()
	}
}

func main() {
	jobs := make(chan int, 3)
	var mu sync.Mutex
	for i := 0; i < 3; i++ {
		go worker(jobs, &mu)
		time.Sleep(5 * time.Millisecond)
	}
	for i := 0; i < 3; i++ {
		jobs <- i
		time.Sleep(5 * time.Millisecond)
	}
	mu.Lock()
}
