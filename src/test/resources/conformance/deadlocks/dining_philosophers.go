package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }
type Phil struct {
	id          int
	left, right *Fork
}

func (p Phil) dine(wg *sync.WaitGroup) {
	defer wg.Done()
	p.left.Lock()
	fmt.Println(p.id, "has left")
	time.Sleep(10 * time.Millisecond)
	p.right.Lock()
	fmt.Println(p.id, "eats")
	p.right.Unlock()
	p.left.Unlock()
}
func main() {
	forks := make([]*Fork, 3)
	for i := range forks {
		forks[i] = new(Fork)
	}
	var wg sync.WaitGroup
	for i := range forks {
		wg.Add(1)
		go Phil{i, forks[i], forks[(i+1)%3]}.dine(&wg)
		time.Sleep(time.Millisecond)
	}
	wg.Wait()
}
