package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int)
	out := make(chan string)
	for i := range 5 {
		go func() {
			v := <-ch
			out <- fmt.Sprint("receiver ", i, " got ", v)
		}()
		time.Sleep(10 * time.Millisecond)
	}
	for v := range 5 {
		ch <- v
		fmt.Println(<-out)
	}
	for i := range 4 {
		go func() { ch <- i * 100 }()
		time.Sleep(10 * time.Millisecond)
	}
	for range 4 {
		fmt.Println(<-ch)
	}
}
