package main

import (
	"fmt"
	"sync"
	"time"
)

type Cache struct {
	mu    sync.RWMutex
	items map[string]string
}

func (c *Cache) Set(key, value string) {
	c.mu.Lock() // alone
	defer c.mu.Unlock()
	c.items[key] = value
}

func (c *Cache) Get(key string) (string, bool) {
	c.mu.RLock() // with other readers
	defer c.mu.RUnlock()
	value, ok := c.items[key]
	return value, ok
}

func main() {
	cache := &Cache{items: make(map[string]string)}

	go cache.Set("user:1", "John")
	go cache.Set("user:2", "Jane")
	go func() {
		value, ok := cache.Get("user:1")
		fmt.Printf("%q %v\n", value, ok)
	}()

	time.Sleep(time.Second)
}
