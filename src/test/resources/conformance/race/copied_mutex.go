package main

import (
	"fmt"
	"sync"
	"time"
)

type counter struct {
	mu sync.Mutex
	n  *int
}

func (c counter) inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	*c.n++
}

func main() {
	n := 0
	c := counter{n: &n}
	go c.inc()
	time.Sleep(20 * time.Millisecond)
	c.inc()
	c.mu.Lock()
	fmt.Println(*c.n)
	c.mu.Unlock()
}
