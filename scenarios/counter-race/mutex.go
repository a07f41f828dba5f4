package main

import (
	"fmt"
	"sync"
	"time"
)

var counter int
var mu sync.Mutex

func increment() {
	for i := 0; i < 10; i++ {
		mu.Lock()
		counter++ // one goroutine at a time
		mu.Unlock()
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(time.Millisecond) // long enough
	mu.Lock()
	fmt.Println(counter) // always 30
	mu.Unlock()
}
