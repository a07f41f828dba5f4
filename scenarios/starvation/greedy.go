package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex

func greedy(end time.Time) {
	n := 0
	for time.Now().Before(end) {
		mu.Lock()
		time.Sleep(30 * time.Millisecond) // all in one section
		mu.Unlock()
		n++
	}
	fmt.Println("greedy:", n*3, "pieces of work")
}

func polite(end time.Time) {
	n := 0
	for time.Now().Before(end) {
		for range 3 { // the same in three sections
			mu.Lock()
			time.Sleep(10 * time.Millisecond)
			mu.Unlock()
			n++
		}
	}
	fmt.Println("polite:", n, "pieces of work")
}

func main() {
	end := time.Now().Add(300 * time.Millisecond)
	go greedy(end)
	time.Sleep(5 * time.Millisecond)
	go polite(end)
	time.Sleep(500 * time.Millisecond)
}
