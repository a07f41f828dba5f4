package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	n := 0
	go func() {
		for {
			n++
		}
	}()
	time.Sleep(30 * time.Millisecond)
	fmt.Println("main runs again")
}
