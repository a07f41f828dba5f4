package main

import (
	"fmt"
	"sync"
)

type pool struct {
	wg  sync.WaitGroup
	sem chan struct{}
	mu  sync.Mutex
	out []int
}

func (p *pool) run(n int) {
	p.wg.Add(1)
	p.sem <- struct{}{}
	go func() {
		defer func() {
			<-p.sem
			p.wg.Done()
		}()
		p.mu.Lock()
		p.out = append(p.out, n*n)
		p.mu.Unlock()
	}()
}

func main() {
	p := pool{sem: make(chan struct{}, 2)}
	for round := range 3 {
		for i := range 4 {
			p.run(i + round)
		}
		p.wg.Wait()
		sum := 0
		for _, v := range p.out {
			sum += v
		}
		fmt.Println(round, len(p.out), sum)
	}
}
