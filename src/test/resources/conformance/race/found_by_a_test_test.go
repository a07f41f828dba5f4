package main

import (
	"testing"
	"time"
)

func TestRaces(t *testing.T) {
	n := 0
	go func() { n = 1 }()
	time.Sleep(time.Millisecond)
	if n != 1 {
		t.Error("n is", n)
	}
}

func TestOrdered(t *testing.T) {
	n := 0
	done := make(chan bool)
	go func() {
		n = 1
		close(done)
	}()
	<-done
	if n != 1 {
		t.Error("n is", n)
	}
}
