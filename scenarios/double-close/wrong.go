package main

import (
	"fmt"
	"time"
)

func sender(id int, ch chan<- int) {
	ch <- id
	time.Sleep(time.Duration(id*10) * time.Millisecond)
	close(ch) // I am done
}

func main() {
	ch := make(chan int, 2)
	go sender(1, ch)
	go sender(2, ch)
	for id := range ch {
		fmt.Println("from", id)
	}
	fmt.Println("both are done")
	time.Sleep(100 * time.Millisecond)
}
