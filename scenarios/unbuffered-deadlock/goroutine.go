package main

import "fmt"

func main() {
	ch := make(chan int)
	go func() {
		ch <- 42 // somebody else sends
	}()
	fmt.Println(<-ch) // main receives
}
