package main

import (
	"fmt"
	"testing"
)

func TestOK(t *testing.T) { fmt.Println("printed") }
func TestP(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		t.Log("before")
		var m map[string]int
		m["a"]++
	})
}
