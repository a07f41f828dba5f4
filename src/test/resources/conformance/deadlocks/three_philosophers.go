package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }
type Phil struct {
	name        string
	left, right *Fork
}

func (p Phil) eat(wg *sync.WaitGroup) {
	defer wg.Done()
	p.left.Lock()
	fmt.Println(p.name, "has left")
	time.Sleep(50 * time.Millisecond)
	p.right.Lock()
	fmt.Println(p.name, "eats")
	p.right.Unlock()
	p.left.Unlock()
}

func main() {
	names := []string{"A", "B", "C"}
	forks := make([]*Fork, 3)
	for i := range forks {
		forks[i] = &Fork{}
	}
	var wg sync.WaitGroup
	for i, n := range names {
		wg.Add(1)
		go Phil{n, forks[i], forks[(i+1)%3]}.eat(&wg)
		time.Sleep(5 * time.Millisecond)
	}
	wg.Wait()
}
