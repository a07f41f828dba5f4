// Traces are compared with the frames of the library.
package main

import "sync"

type c struct {
	sync.RWMutex
	n map[string]int
}

func (c *c) inc(k string) {
	defer c.Unlock()
	c.n[k]++
}

func main() {
	c := &c{n: map[string]int{}}
	c.inc("a")
}
