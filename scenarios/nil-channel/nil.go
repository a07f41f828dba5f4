package main

import (
	"fmt"
	"time"
)

func count(ch chan<- int, n int, pause time.Duration) {
	for i := 1; i <= n; i++ {
		time.Sleep(pause * time.Millisecond)
		ch <- i
	}
	close(ch)
}

func main() {
	a, b := make(chan int), make(chan int)
	go count(a, 1, 10)
	go count(b, 2, 50)
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a = nil // never ready again
				continue
			}
			fmt.Println("a:", x)
		case x, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			fmt.Println("b:", x)
		}
	}
	fmt.Println("both are closed")
}
