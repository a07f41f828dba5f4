package main

import (
	"context"
	"fmt"
	"sync"
)

type conn struct {
	ctx    context.Context
	cancel context.CancelFunc
	mu     sync.Mutex
	b      *balancer
}

type balancer struct {
	mu       sync.RWMutex
	notifyCh chan []string
	addrs    []string
	upc      chan struct{}
	downc    chan struct{}
	closed   bool
}

func (b *balancer) up(a string) func() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.addrs = append(b.addrs, a)
	b.notifyCh <- b.addrs
	return func() {
		b.mu.Lock()
		b.addrs = nil
		b.notifyCh <- nil
		b.mu.Unlock()
	}
}

func (b *balancer) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.closed {
		b.closed = true
		close(b.notifyCh)
	}
}

func (c *conn) watcher() {
	for a := range c.b.notifyCh {
		c.mu.Lock()
		fmt.Println("addrs", a)
		c.mu.Unlock()
	}
}

func main() {
	b := &balancer{notifyCh: make(chan []string), upc: make(chan struct{})}
	ctx, cancel := context.WithCancel(context.Background())
	c := &conn{ctx: ctx, cancel: cancel, b: b}
	go c.watcher()
	down := b.up("a:1")
	c.mu.Lock()
	down()
	down()
	c.mu.Unlock()
	b.Close()
}
