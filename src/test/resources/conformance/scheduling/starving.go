package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	done := make(chan bool, 1)
	greedy := 0
	go func() {
		for {
			select {
			case <-done:
				return
			default:
				mu.Lock()
				time.Sleep(100 * time.Microsecond)
				greedy++
				mu.Unlock()
			}
		}
	}()
	for i := 0; i < 5; i++ {
		time.Sleep(100 * time.Microsecond)
		mu.Lock()
		mu.Unlock()
	}
	done <- true
	fmt.Println("not starved", greedy > 0)
	var rw sync.RWMutex
	stop := make(chan struct{})
	for range 3 {
		go func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				rw.RLock()
				time.Sleep(time.Millisecond)
				rw.RUnlock()
			}
		}()
	}
	time.Sleep(3 * time.Millisecond)
	rw.Lock()
	fmt.Println("writer got in")
	rw.Unlock()
	close(stop)
	go func() {
		for {
		}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("preempted")
}
