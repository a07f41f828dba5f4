package main

import (
	"fmt"
	"time"
)

// Sleeping orders nothing.
func main() {
	counter := 0
	add := func() {
		counter++
	}
	go add()
	time.Sleep(20 * time.Millisecond)
	go add()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(counter)
}
