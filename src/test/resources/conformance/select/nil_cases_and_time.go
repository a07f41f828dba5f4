package main

import (
	"fmt"
	"time"
)

func main() {
	var never chan int
	var out chan<- int
	select {
	case <-never:
		fmt.Println("never")
	case out <- 1:
		fmt.Println("never")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("only the timer")
	}
	var timeout <-chan time.Time
	ch := make(chan int, 1)
	ch <- 1
	for range 2 {
		select {
		case v := <-ch:
			fmt.Println("value", v)
			timeout = time.After(5 * time.Millisecond)
		case <-timeout:
			fmt.Println("timeout armed by the first value")
		}
	}
}
