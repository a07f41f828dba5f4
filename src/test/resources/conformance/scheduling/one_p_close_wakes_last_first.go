// close makes its waiters ready in the opposite order of their arrival, and the last one made
// ready runs first.
package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
)

// letThemWait returns when all but the caller are blocked.
func letThemWait() {
	for range 100 {
		runtime.Gosched()
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	start := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			fmt.Println("starts", i)
		}()
	}
	letThemWait()
	close(start)
	wg.Wait()

	full := make(chan int)
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { fmt.Println(i, recover()) }()
			full <- i
		}()
	}
	letThemWait()
	close(full)
	wg.Wait()

	ctx, cancel := context.WithCancel(context.Background())
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-ctx.Done()
			fmt.Println("cancelled", i)
		}()
	}
	letThemWait()
	cancel()
	wg.Wait()
}
