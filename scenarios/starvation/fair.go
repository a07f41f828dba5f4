package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex

func work(name string, end time.Time) {
	n := 0
	for time.Now().Before(end) {
		mu.Lock()
		time.Sleep(10 * time.Millisecond) // a short section
		mu.Unlock()
		n++
	}
	fmt.Println(name, n, "pieces of work")
}

func main() {
	end := time.Now().Add(300 * time.Millisecond)
	go work("greedy:", end)
	time.Sleep(5 * time.Millisecond)
	go work("polite:", end)
	time.Sleep(500 * time.Millisecond)
}
