package main

import (
	"fmt"
	"runtime"
	"sync"
)

// main returns while a goroutine still runs deferred calls because of its panic: it lets the panic
// come to its end first.
func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer func() {
			wg.Done()
			for i := 0; i < 20; i++ {
				runtime.Gosched()
			}
		}()
		panic("too late?")
	}()
	wg.Wait()
	fmt.Println("main returns")
}
