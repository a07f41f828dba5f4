package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	sent := false
	go func() {
		ch <- 1
		sent = true
		ch <- 2
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("before receive", sent)
	<-ch
	<-ch
	fmt.Println("after", sent)
}
