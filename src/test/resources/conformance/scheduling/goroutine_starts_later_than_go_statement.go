package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	done := make(chan bool)
	go func() {
		fmt.Println("goroutine")
		done <- true
	}()
	fmt.Println("main goes on first")
	<-done
	fmt.Println("main again")
}
