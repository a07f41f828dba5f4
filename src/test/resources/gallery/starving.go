package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex

func greedy() {
	for i := 0; i < 30; i++ {
		mu.Lock()
		time.Sleep(300 * time.Microsecond)
		mu.Unlock()
	}
}

func polite() {
	for i := 0; i < 3; i++ {
		time.Sleep(100 * time.Microsecond)
		mu.Lock()
		fmt.Println("polite", i)
		mu.Unlock()
	}
}

func main() {
	go greedy()
	go greedy()
	polite()
}
