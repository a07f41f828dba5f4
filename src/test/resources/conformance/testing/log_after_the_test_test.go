package main

import (
	"testing"
	"time"
)

func TestEarly(t *testing.T) {
	go func() {
		time.Sleep(20 * time.Millisecond)
		t.Log("too late")
	}()
}

func TestLater(t *testing.T) {
	time.Sleep(200 * time.Millisecond)
}
