package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	phase int
}

func newBarrier(n int) *barrier {
	b := &barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	phase := b.phase
	if b.count++; b.count == b.n {
		b.count = 0
		b.phase++
		b.cond.Broadcast()
		return
	}
	for phase == b.phase {
		b.cond.Wait()
	}
}

func main() {
	const n, rounds = 4, 3
	b := newBarrier(n)
	var wg sync.WaitGroup
	var mu sync.Mutex
	arrived := [rounds]int{}
	ok := true
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range rounds {
				mu.Lock()
				arrived[r]++
				mu.Unlock()
				b.wait()
				mu.Lock()
				ok = ok && arrived[r] == n
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(arrived, ok)
}
