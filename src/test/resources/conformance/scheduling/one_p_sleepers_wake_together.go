// An only P looks at its timers between goroutines. Of those that are due by then the last one
// runs first.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(20 * time.Millisecond)
			fmt.Println("slept", i)
		}()
	}
	wg.Wait()

	wg.Add(5)
	for i := range 5 {
		time.AfterFunc(20*time.Millisecond, func() {
			fmt.Println("called", i)
			wg.Done()
		})
	}
	wg.Wait()

	done := make(chan int)
	for i := range 3 {
		time.AfterFunc(time.Millisecond, func() { done <- i })
	}
	for end := time.Now().Add(5 * time.Millisecond); time.Now().Before(end); {
	}
	for range 3 {
		fmt.Println("after the loop", <-done)
	}
}
