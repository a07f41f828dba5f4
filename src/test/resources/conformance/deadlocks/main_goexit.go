package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	defer fmt.Println("deferred in main")
	go func() {
		time.Sleep(20 * time.Millisecond)
		fmt.Println("other goroutine finishes")
	}()
	runtime.Goexit()
}
