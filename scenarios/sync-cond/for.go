package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	mu     sync.Mutex
	notify = sync.NewCond(&mu)
	queue  []string
)

func consumer(name string) {
	mu.Lock()
	defer mu.Unlock()
	for len(queue) == 0 {
		notify.Wait() // unlocks, sleeps, locks
	}
	fmt.Println(name, "takes", queue[0])
	queue = queue[1:]
}

func main() {
	go consumer("Ann")
	go consumer("Bob")
	time.Sleep(100 * time.Millisecond)

	for _, item := range []string{"tea", "cake"} {
		mu.Lock()
		queue = append(queue, item)
		mu.Unlock()
		notify.Broadcast() // wake all
		time.Sleep(100 * time.Millisecond)
	}
}
