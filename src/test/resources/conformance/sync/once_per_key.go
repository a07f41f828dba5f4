package main

import (
	"fmt"
	"sync"
)

type lazy struct {
	once sync.Once
	v    string
}

type cache struct {
	m sync.Map
	n int
}

func (c *cache) get(k string) string {
	v, _ := c.m.LoadOrStore(k, &lazy{})
	l := v.(*lazy)
	l.once.Do(func() {
		c.n++
		l.v = "value of " + k
	})
	return l.v
}

func main() {
	var c cache
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if c.get("a") != "value of a" {
				fmt.Println("wrong", i)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.get("a"), c.get("b"), c.n)
}
