package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan struct{})
	beats := make(chan int)
	go func() {
		defer close(beats)
		t := time.NewTicker(20 * time.Millisecond)
		defer t.Stop()
		for n := 1; ; n++ {
			select {
			case <-done:
				return
			case <-t.C:
				select {
				case beats <- n:
				default:
				}
			}
		}
	}()
	got := 0
	for range beats {
		if got++; got == 3 {
			close(done)
			break
		}
	}
	_, ok := <-beats
	fmt.Println(got, ok)
}
