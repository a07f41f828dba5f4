package main

import (
	"fmt"
	"time"
)

func batch(in <-chan int, size int, wait time.Duration) <-chan []int {
	out := make(chan []int)
	go func() {
		defer close(out)
		var cur []int
		var timer <-chan time.Time
		flush := func() {
			if len(cur) > 0 {
				out <- cur
				cur, timer = nil, nil
			}
		}
		for {
			select {
			case v, ok := <-in:
				if !ok {
					flush()
					return
				}
				if cur = append(cur, v); len(cur) == 1 {
					timer = time.After(wait)
				}
				if len(cur) == size {
					flush()
				}
			case <-timer:
				flush()
			}
		}
	}()
	return out
}

func main() {
	in := make(chan int)
	go func() {
		for i := range 7 {
			in <- i
		}
		time.Sleep(150 * time.Millisecond)
		in <- 100
		close(in)
	}()
	for b := range batch(in, 3, 50*time.Millisecond) {
		fmt.Println(b)
	}
}
