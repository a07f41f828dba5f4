package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu    sync.RWMutex
	items map[string]string
}

func (c *cache) set(k, v string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[k] = v
}

func (c *cache) get(k string) (string, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.items[k]
	return v, ok
}

func main() {
	c := &cache{items: make(map[string]string)}
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			c.set(fmt.Sprint("k", i), fmt.Sprint("v", i))
		}()
		go func() {
			defer wg.Done()
			c.get(fmt.Sprint("k", i))
		}()
	}
	wg.Wait()
	fmt.Println(len(c.items))
	fmt.Println(c.get("k7"))
	fmt.Println(c.get("zz"))
}
