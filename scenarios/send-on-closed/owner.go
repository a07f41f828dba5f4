package main

import (
	"fmt"
	"time"
)

func producer(ch chan<- int, quit <-chan bool) {
	defer close(ch) // the sender closes
	for i := 1; ; i++ {
		time.Sleep(50 * time.Millisecond)
		select {
		case <-quit:
			fmt.Println("producer stops")
			return
		case ch <- i:
		}
	}
}

func main() {
	quit, ch := make(chan bool), make(chan int)
	go producer(ch, quit)

	for i := range ch {
		fmt.Println(i)
		if i == 2 {
			close(quit) // enough!
		}
	}
}
