package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	slots := make(chan struct{}, 2)
	var active, peak int32
	var wg sync.WaitGroup
	for range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			defer func() { <-slots }()
			now := atomic.AddInt32(&active, 1)
			for {
				p := atomic.LoadInt32(&peak)
				if now <= p || atomic.CompareAndSwapInt32(&peak, p, now) {
					break
				}
			}
			time.Sleep(10 * time.Millisecond)
			atomic.AddInt32(&active, -1)
		}()
	}
	wg.Wait()
	fmt.Println("peak", peak, "active", active)
}
