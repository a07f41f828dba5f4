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
		case ch <- i:
		case <-quit:
			fmt.Println("producer stops")
			return
		}
	}
}

func main() {
	ch, quit := make(chan int), make(chan bool)
	go producer(ch, quit)

	for i := range ch {
		fmt.Println(i)
		if i == 2 {
			close(quit) // enough!
		}
	}
}
