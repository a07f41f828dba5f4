package main

import (
	"fmt"
	"time"
)

func main() {
	hits := 0
	go func() {
		hits = 7
		time.Sleep(time.Millisecond)
	}()
	time.Sleep(time.Microsecond)
	fmt.Println(hits)
}
