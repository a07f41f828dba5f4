package main

import (
	"fmt"
	"sync"
	"time"
)

type counter struct {
	mu sync.Mutex
	n  int
}

// value copies the lock with everything else.
func (c counter) value() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func (c *counter) increment() {
	c.mu.Lock()
	c.n++
	c.mu.Unlock()
}

type cache struct {
	sync.RWMutex
	entries map[string]int
}

func (c cache) get(key string) int {
	c.RLock()
	defer c.RUnlock()
	return c.entries[key]
}

func lockAndUnlock(mu sync.Mutex) {
	mu.Lock()
	mu.Unlock()
}

// later runs f when the rest has been done for long.
func later(f func(), now func()) {
	done := make(chan bool)
	go func() {
		time.Sleep(20 * time.Millisecond)
		f()
		done <- true
	}()
	now()
	<-done
}

func main() {
	c := &counter{}
	later(c.increment, func() { c.value() })

	var passed sync.Mutex
	later(
		func() { passed.Lock(); passed.Unlock() },
		func() { lockAndUnlock(passed) },
	)

	var replaced sync.Mutex
	later(
		func() { replaced = sync.Mutex{} },
		func() {
			replaced.Lock()
			replaced.Unlock()
		},
	)

	r := &cache{}
	later(func() { r.RLock(); r.RUnlock() }, func() { r.get("x") })

	var once struct {
		sync.Once
		name string
	}
	later(
		func() { once.Do(func() {}) },
		func() {
			copied := once
			copied.name = "copy"
		},
	)
	fmt.Println(c.n)
}
