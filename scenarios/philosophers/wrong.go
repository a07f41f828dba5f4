package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }

func philosopher(name string, left, right *Fork,
	wg *sync.WaitGroup) {
	defer wg.Done()
	left.Lock()
	time.Sleep(10 * time.Millisecond) // reach for the other
	right.Lock()
	fmt.Println(name, "eats")
	time.Sleep(100 * time.Millisecond)
	right.Unlock()
	left.Unlock()
}

func main() {
	var forks [3]Fork
	var wg sync.WaitGroup
	names := []string{"Ada", "Ben", "Cid"}
	for i, name := range names {
		wg.Add(1)
		go philosopher(name, &forks[i], &forks[(i+1)%3], &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
