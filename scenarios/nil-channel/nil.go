package main

import (
	"fmt"
	"time"
)

func count(n int, pause time.Duration) <-chan int {
	ch := make(chan int)
	go func() {
		for i := 1; i <= n; i++ {
			time.Sleep(pause * time.Millisecond)
			ch <- i
		}
		close(ch)
	}()
	return ch
}

func main() {
	a, b := count(1, 10), count(2, 50)
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
