package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(100 * time.Millisecond)
	time.Sleep(350 * time.Millisecond)
	for range 3 {
		select {
		case <-ticker.C:
			fmt.Println("a tick was waiting")
		default:
			fmt.Println("no tick")
		}
	}
}
