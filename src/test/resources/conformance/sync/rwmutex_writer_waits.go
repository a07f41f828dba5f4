package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	var log []string
	var lm sync.Mutex
	say := func(s string) {
		lm.Lock()
		log = append(log, s)
		lm.Unlock()
	}
	var wg sync.WaitGroup
	wg.Add(2)
	mu.RLock()
	go func() {
		defer wg.Done()
		mu.Lock()
		say("writer")
		mu.Unlock()
	}()
	time.Sleep(20 * time.Millisecond)
	go func() {
		defer wg.Done()
		mu.RLock()
		say("late reader")
		mu.RUnlock()
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("try read while a writer waits:", mu.TryRLock())
	say("first reader leaves")
	mu.RUnlock()
	wg.Wait()
	fmt.Println(log)
}
