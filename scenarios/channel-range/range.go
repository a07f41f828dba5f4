package main

import (
	"fmt"
	"time"
)

func countdown(ch chan<- int) {
	for i := 3; i > 0; i-- {
		ch <- i
		time.Sleep(100 * time.Millisecond)
	}
	close(ch) // the sender closes
}

func main() {
	ch := make(chan int)
	go countdown(ch)

	for n := range ch { // until closed and empty
		fmt.Println(n)
	}
	fmt.Println("lift off")
}
