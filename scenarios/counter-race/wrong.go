package main

import (
	"fmt"
	"time"
)

var counter int

func increment() {
	for i := 0; i < 10; i++ {
		counter++ // load, add, store
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(time.Millisecond) // long enough
	fmt.Println(counter)         // 30?
}
