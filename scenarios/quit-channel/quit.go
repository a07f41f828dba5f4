package main

import (
	"fmt"
	"time"
)

func worker(quit chan bool) {
	ticker := time.NewTicker(500 * time.Millisecond)
	defer ticker.Stop()

	for {
		select {
		case <-ticker.C:
			fmt.Println("working...")
		case <-quit:
			fmt.Println("stopping")
			return
		}
	}
}

func main() {
	quit := make(chan bool)
	go worker(quit)

	time.Sleep(1800 * time.Millisecond)
	quit <- true // tell the worker to stop
	time.Sleep(100 * time.Millisecond)
}
