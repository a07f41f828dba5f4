package main

import (
	"fmt"
	"time"
)

func main() {
	tick := time.Tick(20 * time.Millisecond)
	boom := time.After(90 * time.Millisecond)
	n := 0
	for {
		select {
		case <-tick:
			n++
			fmt.Println("tick", n)
		case <-boom:
			fmt.Println("boom")
			return
		}
	}
}
