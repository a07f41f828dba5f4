package main

import (
	"fmt"
	"time"
)

func consumer(ch <-chan int, done chan<- bool) {
	for i := 0; i < 5; i++ {
		time.Sleep(100 * time.Millisecond) // slow
		fmt.Println("received", <-ch)
	}
	done <- true
}

func main() {
	ch := make(chan int, 3) // room for 3
	done := make(chan bool)
	go consumer(ch, done)

	for i := 1; i <= 5; i++ {
		ch <- i // waits only when the buffer is full
		fmt.Println("sent", i, "buffered:", len(ch))
	}
	<-done
}
