package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for k := 0; k < 2; k++ {
				mu.Lock()
				fmt.Print(i, ".", k, " ")
				runtime.Gosched()
				mu.Unlock()
			}
		}()
	}
	runtime.Gosched()
	mu.Unlock()
	wg.Wait()
	fmt.Println()
	var rw sync.RWMutex
	rw.Lock()
	for i := 0; i < 4; i++ {
		wg.Add(2)
		go func() { defer wg.Done(); rw.RLock(); fmt.Print("r", i, " "); rw.RUnlock() }()
		go func() { defer wg.Done(); rw.Lock(); fmt.Print("w", i, " "); rw.Unlock() }()
	}
	runtime.Gosched()
	rw.Unlock()
	wg.Wait()
	fmt.Println()
	c := sync.NewCond(&mu)
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			c.Wait()
			fmt.Print("c", i, " ")
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	c.Signal()
	runtime.Gosched()
	c.Broadcast()
	wg.Wait()
	fmt.Println()
}
