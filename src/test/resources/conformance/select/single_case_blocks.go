package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(10 * time.Millisecond)
		select {
		case ch <- 5:
		}
		close(ch)
	}()
	select {
	case v := <-ch:
		fmt.Println("received", v)
	}
	select {
	case _, ok := <-ch:
		fmt.Println(ok)
	}
}
