package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	mu    sync.Mutex
	wg    sync.WaitGroup
	price = 10
)

func read(name string) {
	defer wg.Done()
	mu.Lock()
	defer mu.Unlock()
	fmt.Println(name, "reads", price)
	time.Sleep(100 * time.Millisecond)
}

func write(value int) {
	defer wg.Done()
	mu.Lock()
	defer mu.Unlock()
	price = value
	fmt.Println("writer sets", price)
	time.Sleep(100 * time.Millisecond)
}

func main() {
	start := time.Now()
	wg.Add(4)
	go read("Ann")
	time.Sleep(20 * time.Millisecond)
	go read("Bob")
	time.Sleep(20 * time.Millisecond)
	go write(20)
	time.Sleep(20 * time.Millisecond)
	go read("Cleo")
	wg.Wait()
	fmt.Println(time.Since(start).Round(40 * time.Millisecond))
}
