package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-stop
		}()
	}
	fmt.Println(runtime.NumGoroutine())
	close(stop)
	wg.Wait()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(runtime.GOMAXPROCS(2), runtime.GOMAXPROCS(0), runtime.NumCPU() > 0)
}
