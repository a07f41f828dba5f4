package main

import (
	"fmt"
	"time"
)

var counter int = 0

func increment() {
	for i := 0; i < 1000; i++ {
		counter++ // load, add, store
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(1 * time.Second)
	fmt.Println(counter) // 3000?
}
