package main

import (
	"sync"
	"time"
)

func dine(left, right *sync.Mutex, table *sync.WaitGroup) {
	defer table.Done()
	left.Lock()
	time.Sleep(30 * time.Millisecond)
	right.Lock()
	right.Unlock()
	left.Unlock()
}

func main() {
	var forks [3]sync.Mutex
	var table sync.WaitGroup
	for i := range forks {
		table.Add(1)
		go dine(&forks[i], &forks[(i+1)%len(forks)], &table)
	}
	table.Wait()
}
