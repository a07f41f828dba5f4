package main

import (
	"fmt"
	"sync"
	"time"
)

func philosopher(name string, left, right *sync.Mutex,
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
	var fork1, fork2, fork3 sync.Mutex
	var wg sync.WaitGroup
	wg.Add(3)
	go philosopher("Ada", &fork1, &fork2, &wg)
	go philosopher("Ben", &fork2, &fork3, &wg)
	go philosopher("Cid", &fork3, &fork1, &wg)
	wg.Wait()
	fmt.Println("all have eaten")
}
