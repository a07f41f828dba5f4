package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *Counter) withLock(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f()
}

func (c *Counter) Inc(k string) {
	c.withLock(func() { c.n[k]++ })
}

func (c *Counter) Get(k string) (v int) {
	c.withLock(func() { v = c.n[k] })
	return
}

func (c *Counter) Twice(k string) {
	c.withLock(func() {
		c.Inc(k)
		c.Inc(k)
	})
}

func main() {
	c := &Counter{n: map[string]int{}}
	c.Inc("a")
	fmt.Println(c.Get("a"))
	c.Twice("a")
}
