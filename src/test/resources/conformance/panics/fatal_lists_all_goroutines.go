package main

import (
	"sync"
	"time"
)

func sleeper() { time.Sleep(time.Hour) }

func main() {
	ch := make(chan int)
	var mu, other sync.Mutex
	var wg sync.WaitGroup
	other.Lock()
	wg.Add(1)
	go sleeper()
	time.Sleep(5 * time.Millisecond)
	go func() { <-ch }()
	time.Sleep(5 * time.Millisecond)
	go func() { ch2 := make(chan int); ch2 <- 1 }()
	time.Sleep(5 * time.Millisecond)
	go func() {
		select {
		case <-ch:
		case <-time.After(time.Hour):
		}
	}()
	time.Sleep(5 * time.Millisecond)
	go other.Lock()
	go wg.Wait()
	go func() { select {} }()
	time.Sleep(30 * time.Millisecond)
	mu.Unlock()
}
