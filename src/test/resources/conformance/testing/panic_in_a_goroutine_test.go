package main

import (
	"testing"
	"time"
)

func TestOne(t *testing.T) {}

func TestPanics(t *testing.T) {
	go func() {
		panic("in goroutine")
	}()
	time.Sleep(time.Second)
}
