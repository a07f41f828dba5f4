package main

import (
	"fmt"
	"time"
)

func producer(ch chan<- int) {
	for i := 1; ; i++ {
		time.Sleep(50 * time.Millisecond)
		ch <- i
	}
}

func main() {
	ch := make(chan int)
	go producer(ch)

	for i := range ch {
		fmt.Println(i)
		if i == 2 {
			close(ch) // enough!
		}
	}
	time.Sleep(100 * time.Millisecond)
}
