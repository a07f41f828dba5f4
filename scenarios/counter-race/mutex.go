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
		value := counter             // load
		time.Sleep(time.Millisecond) // others wait meanwhile
		counter = value + 1          // store
		mu.Unlock()
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(100 * time.Millisecond) // long enough
	mu.Lock()
	fmt.Println(counter) // always 30
	mu.Unlock()
}
