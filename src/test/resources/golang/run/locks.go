package main

import "sync"

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func main() {
	var c counter
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { println("once") })
			c.add()
			rw.RLock()
			rw.RUnlock()
		}()
	}
	wg.Wait()
	rw.Lock()
	println(c.n)
	rw.Unlock()
}
