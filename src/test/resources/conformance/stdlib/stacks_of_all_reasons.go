package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func blocked(ch chan int) { <-ch }
func sleeping()           { time.Sleep(time.Hour) }
func selecting(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}
func locking(mu *sync.Mutex)     { mu.Lock() }
func waiting(wg *sync.WaitGroup) { wg.Wait() }

func main() {
	var mu sync.Mutex
	mu.Lock()
	var wg sync.WaitGroup
	wg.Add(1)
	go blocked(make(chan int))
	go sleeping()
	go selecting(nil, make(chan int))
	go locking(&mu)
	go waiting(&wg)
	time.Sleep(10 * time.Millisecond)
	buf := make([]byte, 1<<16)
	fmt.Print(string(buf[:runtime.Stack(buf, true)]))
}
