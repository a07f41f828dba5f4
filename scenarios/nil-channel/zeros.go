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
	zeros := 0
	for received := 0; received < 3; {
		select {
		case x := <-a:
			if x == 0 {
				zeros++ // a is closed
				time.Sleep(10 * time.Millisecond)
				continue
			}
			fmt.Println("a:", x)
		case x := <-b:
			fmt.Println("b:", x)
		}
		received++
	}
	fmt.Println("zeros:", zeros > 0)
}
