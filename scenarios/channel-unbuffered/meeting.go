package main

import (
	"fmt"
	"time"
)

func sender(ch chan<- string) {
	fmt.Println("sender: has hello")
	ch <- "hello" // waits for the receiver
	fmt.Println("sender: is rid of it")
}

func main() {
	ch := make(chan string)
	go sender(ch)

	time.Sleep(100 * time.Millisecond) // main is busy
	fmt.Println("main:   wants it")
	message := <-ch
	fmt.Println("main:   has", message)
	time.Sleep(100 * time.Millisecond)
}
