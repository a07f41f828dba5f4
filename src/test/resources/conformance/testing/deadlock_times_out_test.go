package main

import "testing"

func TestDead(t *testing.T) {
	ch := make(chan int)
	<-ch
}
