package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		defer fmt.Println("deferred in g")
		time.Sleep(10 * time.Millisecond)
		fmt.Println("g done")
	}()
	time.AfterFunc(20*time.Millisecond, func() { fmt.Println("after") })
	defer fmt.Println("main deferred")
	runtime.Goexit()
}
