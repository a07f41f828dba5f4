package main

import (
	"fmt"
	"sync"
)

type Cyclic struct {
	mu     sync.Mutex
	n, cnt int
	turn   chan struct{}
	turn2  chan struct{}
}

func NewCyclic(n int) *Cyclic {
	return &Cyclic{n: n, turn: make(chan struct{}, n), turn2: make(chan struct{}, n)}
}

func (b *Cyclic) Before() {
	b.mu.Lock()
	b.cnt++
	if b.cnt == b.n {
		for range b.n {
			b.turn <- struct{}{}
		}
	}
	b.mu.Unlock()
	<-b.turn
}

func (b *Cyclic) After() {
	b.mu.Lock()
	b.cnt--
	if b.cnt == 0 {
		for range b.n {
			b.turn2 <- struct{}{}
		}
	}
	b.mu.Unlock()
	<-b.turn2
}

func main() {
	b := NewCyclic(3)
	var mu sync.Mutex
	var log []int
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range 4 {
				b.Before()
				mu.Lock()
				log = append(log, r)
				mu.Unlock()
				b.After()
			}
		}()
	}
	wg.Wait()
	fmt.Println(log)
}
