package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	got := make(chan bool)
	stop := make(chan struct{})
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			mu.Lock()
			time.Sleep(3 * time.Millisecond)
			mu.Unlock()
		}
	}()
	time.Sleep(10 * time.Millisecond)
	go func() {
		for range 5 {
			mu.Lock()
			time.Sleep(100 * time.Microsecond)
			mu.Unlock()
		}
		close(got)
	}()
	select {
	case <-got:
		fmt.Println("the patient goroutine got the lock five times")
	case <-time.After(5 * time.Second):
		fmt.Println("starved")
	}
	close(stop)
}
