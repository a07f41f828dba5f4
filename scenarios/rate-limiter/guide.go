package main

import (
	"fmt"
	"time"
)

func rateLimiter() {
	ticker := time.NewTicker(200 * time.Millisecond) // 5 a second
	defer ticker.Stop()

	requests := make(chan int) // unbuffered
	for i := 1; i <= 5; i++ {
		requests <- i
	}
	close(requests)

	for req := range requests {
		<-ticker.C // wait for the next tick
		fmt.Println("processing request", req)
	}
}

func main() {
	rateLimiter()
}
