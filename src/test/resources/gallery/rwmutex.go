package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	mu     sync.RWMutex
	config = "v1"
)

func read(n int) {
	mu.RLock()
	defer mu.RUnlock()
	time.Sleep(time.Duration(10*n) * time.Millisecond)
	fmt.Println("reader", n, config)
}

func write(v string) {
	mu.Lock()
	config = v
	time.Sleep(5 * time.Millisecond)
	mu.Unlock()
}

func main() {
	for n := 1; n <= 3; n++ {
		go read(n)
	}
	time.Sleep(time.Millisecond)
	go write("v2")
	time.Sleep(time.Millisecond)
	go read(4)
	go read(5)
	time.Sleep(200 * time.Millisecond)
}
