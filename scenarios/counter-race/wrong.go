package main

import (
	"fmt"
	"time"
)

var counter int

func increment() {
	for i := 0; i < 10; i++ {
		value := counter             // load
		time.Sleep(time.Millisecond) // others run meanwhile
		counter = value + 1          // store
	}
}

func main() {
	go increment()
	go increment()
	go increment()

	time.Sleep(100 * time.Millisecond) // long enough
	fmt.Println(counter)               // 30?
}
