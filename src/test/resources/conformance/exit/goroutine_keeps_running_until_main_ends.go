package main

import (
	"fmt"
	"time"
)

func main() {
	ticks := 0
	go func() {
		for {
			ticks++
			time.Sleep(10 * time.Millisecond)
		}
	}()
	time.Sleep(100 * time.Millisecond)
	fmt.Println(ticks > 2)
}
