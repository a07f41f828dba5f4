package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	sync.Mutex
	n int
}

func (c Counter) Inc() {
	c.Lock()
	c.n++
	c.Unlock()
}

func main() {
	var c Counter
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); c.Inc() }()
	}
	wg.Wait()
	fmt.Println(c.n)
	c.Lock()
	d := c
	d.Unlock()
	fmt.Println("unlocked the copy")
	d.Unlock()
}
