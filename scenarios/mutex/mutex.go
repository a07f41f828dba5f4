package main

import (
	"fmt"
	"sync"
	"time"
)

var mu sync.Mutex

func work(name string, wg *sync.WaitGroup) {
	defer wg.Done()
	mu.Lock() // wait in line
	fmt.Println(name, "is in")
	time.Sleep(100 * time.Millisecond) // alone here
	fmt.Println(name, "is out")
	mu.Unlock() // let the next one in
}

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"Ann", "Bob", "Cleo"} {
		wg.Add(1)
		go work(name, &wg)
		time.Sleep(20 * time.Millisecond) // one after the other
	}
	wg.Wait()
}
