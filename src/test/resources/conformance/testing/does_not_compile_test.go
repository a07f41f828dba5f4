package main

import (
	"fmt"
	"testing"
)

func Add(a, b int) int { return a + b }

func TestAdd(t *testing.T) {
	got := Add(1)
	if got != 3 {
		t.errorf("x")
	}
	t.Errorf("a", 1)
	for _, tt := range []struct{ a, b int }{{1, 2}, {3}} {
		t.Run(tt.a, func(t *testing.T) {})
	}
}
