package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	gate := make(chan int)
	time.AfterFunc(5*time.Millisecond, func() {
		defer wg.Done()
		fmt.Println("blocked callback got", <-gate)
	})
	time.AfterFunc(40*time.Millisecond, func() {
		defer wg.Done()
		fmt.Println("second callback is not held up")
		gate <- 1
	})
	wg.Wait()
}
