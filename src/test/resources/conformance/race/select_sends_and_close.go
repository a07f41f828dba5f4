package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 1)
	go func() {
		select {
		case ch <- 1:
		default:
		}
	}()
	time.Sleep(20 * time.Millisecond)
	close(ch)
	fmt.Println(<-ch)
}
