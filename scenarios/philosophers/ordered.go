package main

import (
	"fmt"
	"sync"
	"time"
)

func philosopher(name string, first, second *sync.Mutex,
	wg *sync.WaitGroup) {
	defer wg.Done()
	first.Lock()
	time.Sleep(10 * time.Millisecond) // reach for the other
	second.Lock()
	fmt.Println(name, "eats")
	time.Sleep(100 * time.Millisecond)
	second.Unlock()
	first.Unlock()
}

func main() {
	var fork1, fork2, fork3 sync.Mutex
	var wg sync.WaitGroup
	wg.Add(3)
	go philosopher("Ada", &fork1, &fork2, &wg)
	go philosopher("Ben", &fork2, &fork3, &wg)
	go philosopher("Cid", &fork1, &fork3, &wg) // not 3, 1
	wg.Wait()
	fmt.Println("all have eaten")
}
