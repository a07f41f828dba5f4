package main

import (
	"errors"
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add(k int) error {
	c.mu.Lock()
	if k < 0 {
		return errors.New("negative")
	}
	c.n += k
	c.mu.Unlock()
	return nil
}

func main() {
	var c counter
	fmt.Println(c.add(1))
	fmt.Println(c.add(-1))
	fmt.Println(c.add(2))
}
