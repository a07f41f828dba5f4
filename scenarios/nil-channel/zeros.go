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
