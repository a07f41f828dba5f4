package main

import (
	"fmt"
	"time"
)

func main() {
	requests := make(chan int, 5)
	for i := 1; i <= 5; i++ {
		requests <- i
	}
	close(requests)
	start := time.Now()
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for r := range requests {
		<-ticker.C
		fmt.Println("request", r, time.Since(start) >= time.Duration(r)*20*time.Millisecond)
	}
}
