package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	once sync.Once
	conn string
)

func connect() {
	fmt.Println("connecting")
	time.Sleep(100 * time.Millisecond) // the network
	conn = "connection"
}

func query(name string, wg *sync.WaitGroup) {
	defer wg.Done()
	once.Do(connect)
	fmt.Println(name, "uses the", conn)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go query("Ann", &wg)
	go query("Bob", &wg)
	go query("Cleo", &wg)
	wg.Wait()
}
