package main

import (
	"context"
	"fmt"
	"io"
	"sync"
	"time"
)

type pool struct {
	mu    sync.RWMutex
	cond  *sync.Cond
	items []int
	once  sync.Once
}

func (p *pool) get() int {
	p.cond.L.Lock()
	defer p.cond.L.Unlock()
	for len(p.items) == 0 {
		p.cond.Wait()
	}
	return p.items[0]
}

func (p *pool) init(ch chan int) { p.once.Do(func() { <-ch }) }

func main() {
	p := &pool{}
	p.cond = sync.NewCond(p.mu.RLocker())
	ch := make(chan int)
	go p.get()
	go p.init(ch)
	time.Sleep(time.Millisecond)
	go p.init(ch)
	time.Sleep(time.Millisecond)
	pr, pw := io.Pipe()
	go func() { io.Copy(io.Discard, pr) }()
	go func() { io.ReadAll(pr) }()
	_ = pw
	ctx, cancel := context.WithCancel(context.Background())
	_ = cancel
	go func() {
		for {
			select {
			case <-ctx.Done():
				return
			case ch <- 1:
				fmt.Println("sent")
				ch = nil
			}
		}
	}()
	time.Sleep(time.Millisecond)
	p.mu.Lock()
	defer p.mu.Unlock()
	var g sync.WaitGroup
	g.Add(1)
	func() { g.Wait() }()
}
