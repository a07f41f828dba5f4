package main

import (
	"sync"
	"testing"
)

func TestMutexTwice(t *testing.T) {
	var mu sync.Mutex
	t.Run("inner", func(t *testing.T) {
		mu.Lock()
		defer mu.Unlock()
		if !mu.TryLock() {
			t.Skip("as expected")
		}
	})
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}
