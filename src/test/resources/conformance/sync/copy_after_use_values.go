package main

import (
	"fmt"
	"sync"
)

type stat struct {
	mu sync.Mutex
	n  int
}

func main() {
	a := stat{n: 1}
	a.mu.Lock()
	b := a
	fmt.Println(b.mu.TryLock(), b.n)
	a.mu.Unlock()
	fmt.Println(a.mu.TryLock(), b.mu.TryLock())
	var wg sync.WaitGroup
	wg.Add(1)
	other := wg
	other.Done()
	other.Wait()
	wg.Done()
	wg.Wait()
	fmt.Println("both reached zero")
	var once sync.Once
	once.Do(func() {})
	again := once
	again.Do(func() { fmt.Println("never, the copy is done too") })
}
