package main

import (
	"fmt"
	"time"
)

func main() {
	sem := make(chan int, 2)
	n := 0
	for i := 0; i < 2; i++ {
		go func() {
			sem <- i
			n = i
			<-sem
		}()
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println("done", n)
}
