package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 4)
	go func() {
		ch <- 1
		ch <- 2
	}()
	time.Sleep(20 * time.Millisecond)
	close(ch)
	for v := range ch {
		fmt.Println(v)
	}
}
