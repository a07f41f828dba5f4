package main

import (
	"fmt"
	"sync"
	"time"
)

func philosopher(name string, left, right *sync.Mutex,
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
	var fork1, fork2, fork3 sync.Mutex
	seats := make(chan struct{}, 2) // one too few
	var wg sync.WaitGroup
	wg.Add(3)
	go philosopher("Ada", &fork1, &fork2, seats, &wg)
	go philosopher("Ben", &fork2, &fork3, seats, &wg)
	go philosopher("Cid", &fork3, &fork1, seats, &wg)
	wg.Wait()
	fmt.Println("all have eaten")
}
