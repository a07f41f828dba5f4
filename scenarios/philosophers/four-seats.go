package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }

func philosopher(name string, left, right *Fork,
	seats chan struct{}, wg *sync.WaitGroup) {
	defer wg.Done()
	seats <- struct{}{} // sit down
	left.Lock()
	time.Sleep(10 * time.Millisecond) // reach for the other
	right.Lock()
	fmt.Println(name, "eats")
	time.Sleep(100 * time.Millisecond)
	right.Unlock()
	left.Unlock()
	<-seats // get up
}

func main() {
	var forks [3]Fork
	seats := make(chan struct{}, 2) // one too few
	var wg sync.WaitGroup
	names := []string{"Ada", "Ben", "Cid"}
	for i, name := range names {
		wg.Add(1)
		l, r := &forks[i], &forks[(i+1)%3]
		go philosopher(name, l, r, seats, &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
