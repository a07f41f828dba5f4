package main

import "time"

func main() {
	ch := make(chan int, 1)
	go func() {
		close(ch)
	}()
	time.Sleep(20 * time.Millisecond)
	ch <- 1
}
