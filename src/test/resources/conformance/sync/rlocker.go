package main

import (
	"fmt"
	"sync"
)

func with(l sync.Locker, f func()) {
	l.Lock()
	defer l.Unlock()
	f()
}

func main() {
	var mu sync.RWMutex
	with(mu.RLocker(), func() {
		with(mu.RLocker(), func() { fmt.Println("two readers") })
		fmt.Println(mu.TryLock())
	})
	with(&mu, func() { fmt.Println("writer", mu.TryRLock()) })
}
