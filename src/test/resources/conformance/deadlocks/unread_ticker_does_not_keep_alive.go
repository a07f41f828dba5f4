package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	requests := make(chan int)
	fmt.Println("sending before anyone receives")
	requests <- 1
	for range requests {
		<-ticker.C
	}
}
