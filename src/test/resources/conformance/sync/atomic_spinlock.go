package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type spin struct{ held atomic.Bool }

func (s *spin) Lock() {
	for !s.held.CompareAndSwap(false, true) {
		runtime.Gosched()
	}
}

func (s *spin) Unlock() { s.held.Store(false) }

func main() {
	var l sync.Locker = &spin{}
	n := 0
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				l.Lock()
				n++
				l.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
}
