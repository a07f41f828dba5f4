package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A goroutine's stack begins with two kilobytes; the memory is kept when it has ended.

func main() {
	var wg sync.WaitGroup
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	stop := make(chan bool)
	wg.Add(1000)
	for i := 0; i < 1000; i++ {
		go func() {
			wg.Done()
			<-stop
		}()
	}
	wg.Wait()
	runtime.ReadMemStats(&after)
	each := (after.StackInuse - before.StackInuse) / 1000
	fmt.Println(each >= 1500 && each <= 2500, after.Sys >= before.Sys)
	close(stop)
	runtime.GC()
	runtime.ReadMemStats(&before)
	fmt.Println(before.NumForcedGC, before.Sys >= after.Sys)
}
