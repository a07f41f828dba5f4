package main

import (
	"fmt"
	"sync"
	"time"
)

type call struct {
	wg  sync.WaitGroup
	val string
}

type flight struct {
	mu    sync.Mutex
	calls map[string]*call
	runs  int
}

func (f *flight) do(key string, fn func() string) (string, bool) {
	f.mu.Lock()
	if c, ok := f.calls[key]; ok {
		f.mu.Unlock()
		c.wg.Wait()
		return c.val, true
	}
	c := new(call)
	c.wg.Add(1)
	f.calls[key] = c
	f.runs++
	f.mu.Unlock()
	c.val = fn()
	c.wg.Done()
	f.mu.Lock()
	delete(f.calls, key)
	f.mu.Unlock()
	return c.val, false
}

func main() {
	f := &flight{calls: map[string]*call{}}
	var wg sync.WaitGroup
	shared := make(chan bool, 5)
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, s := f.do("k", func() string {
				time.Sleep(50 * time.Millisecond)
				return "value"
			})
			shared <- s
		}()
	}
	wg.Wait()
	close(shared)
	n := 0
	for s := range shared {
		if s {
			n++
		}
	}
	fmt.Println("runs", f.runs, "shared", n)
	fmt.Println(f.do("k", func() string { return "again" }))
}
