package main

import (
	"sync"
	"testing"
)

func TestParallelGroup(t *testing.T) {
	var mu sync.Mutex
	sum := 0
	t.Run("group", func(t *testing.T) {
		for i := 1; i <= 4; i++ {
			t.Run("case", func(t *testing.T) {
				t.Parallel()
				mu.Lock()
				defer mu.Unlock()
				sum += i
			})
		}
		if sum != 0 {
			t.Error("parallel subtests ran before the group's body ended")
		}
	})
	if sum != 10 {
		t.Error("sum is", sum)
	}
}
