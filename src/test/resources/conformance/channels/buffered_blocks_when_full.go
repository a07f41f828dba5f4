package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 2)
	progress := make(chan string, 10)
	go func() {
		for i := range 4 {
			ch <- i
			progress <- fmt.Sprint("sent ", i)
		}
		close(progress)
	}()
	time.Sleep(30 * time.Millisecond)
	fmt.Println("buffer", len(ch), "progress", len(progress))
	for range 4 {
		fmt.Println("got", <-ch)
	}
	for p := range progress {
		fmt.Println(p)
	}
}
