package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var rw sync.RWMutex
	var once sync.Once
	var n, reads, first, published int
	var ready atomic.Bool
	value := sync.OnceValue(func() int { return 42 })
	var m sync.Map
	wg.Add(1)
	go func() {
		defer wg.Done()
		published = 9
		ready.Store(true)
	}()
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { first = 1 })
			mu.Lock()
			n += first + value() - 42
			mu.Unlock()
			rw.RLock()
			x := reads
			rw.RUnlock()
			rw.Lock()
			reads = x*0 + reads + 1
			rw.Unlock()
			if mu.TryLock() {
				n += 0
				mu.Unlock()
			}
			p := new(int)
			*p = i
			m.Store(i, p)
			if ready.Load() {
				_ = published
			}
		}()
	}
	wg.Wait()
	sum := 0
	m.Range(func(_, v any) bool {
		sum += *v.(*int)
		return true
	})
	fmt.Println(n, reads, first, published, sum)
}
