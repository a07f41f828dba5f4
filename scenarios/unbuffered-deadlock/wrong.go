package main

import "fmt"

func main() {
	ch := make(chan int) // unbuffered
	ch <- 42             // waits for a receiver that never comes
	fmt.Println(<-ch)    // never reached
}
