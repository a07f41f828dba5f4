package main

import (
	"fmt"
	"sync"
	"time"
)

func philosopher(name string, left, right *sync.Mutex, done *sync.WaitGroup) {
	defer done.Done()
	left.Lock()
	time.Sleep(time.Millisecond)
	right.Lock()
	fmt.Println(name, "eats")
	right.Unlock()
	left.Unlock()
}

func main() {
	var forks [5]sync.Mutex
	var done sync.WaitGroup
	for i, name := range []string{"Kant", "Hume", "Mill", "Marx", "Sartre"} {
		done.Add(1)
		go philosopher(name, &forks[i], &forks[(i+1)%5], &done)
	}
	done.Wait()
}
