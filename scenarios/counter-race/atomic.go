package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

var counter atomic.Int64

func increment() {
	for i := 0; i < 10; i++ {
		counter.Add(1) // one step that nobody can divide
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(100 * time.Millisecond) // long enough
	fmt.Println(counter.Load())        // always 30
}
