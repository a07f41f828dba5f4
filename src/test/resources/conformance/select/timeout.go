package main

import (
	"fmt"
	"time"
)

func fetch(delay time.Duration) <-chan string {
	ch := make(chan string, 1)
	go func() {
		time.Sleep(delay)
		ch <- "data"
	}()
	return ch
}

func main() {
	for _, d := range []time.Duration{5 * time.Millisecond, 300 * time.Millisecond} {
		select {
		case s := <-fetch(d):
			fmt.Println("received", s)
		case <-time.After(100 * time.Millisecond):
			fmt.Println("timeout after", d > 100*time.Millisecond)
		}
	}
}
