package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct {
	sync.Mutex
	number int
}

func philosopher(name string, a, b *Fork, wg *sync.WaitGroup) {
	defer wg.Done()
	if b.number < a.number {
		a, b = b, a // the lower number first
	}
	a.Lock()
	time.Sleep(10 * time.Millisecond) // reach for the other
	b.Lock()
	fmt.Println(name, "eats")
	time.Sleep(100 * time.Millisecond)
	b.Unlock()
	a.Unlock()
}

func main() {
	forks := [3]Fork{{number: 0}, {number: 1}, {number: 2}}
	var wg sync.WaitGroup
	names := []string{"Ada", "Ben", "Cid"}
	for i, name := range names {
		wg.Add(1)
		go philosopher(name, &forks[i], &forks[(i+1)%3], &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
