package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	go func() {
		for i := range 3 {
			time.Sleep(10 * time.Millisecond)
			ch <- i
		}
		time.Sleep(300 * time.Millisecond)
		ch <- 99
	}()
	for {
		select {
		case v := <-ch:
			fmt.Println("value", v)
		case <-time.After(100 * time.Millisecond):
			fmt.Println("silence")
			return
		}
	}
}
