package main

import "fmt"

// The receive comes after the send, so the close does too.
func main() {
	ch := make(chan int, 1)
	go func() {
		ch <- 1
	}()
	fmt.Println(<-ch)
	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok)
}
