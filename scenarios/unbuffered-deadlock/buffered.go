package main

import "fmt"

func main() {
	ch := make(chan int, 1) // room for one value
	ch <- 42                // goes into the buffer
	fmt.Println(<-ch)
}
