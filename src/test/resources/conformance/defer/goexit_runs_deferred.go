package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan string, 3)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint("recover gives ", recover()) }()
		func() {
			defer func() { done <- "inner deferred" }()
			runtime.Goexit()
		}()
		done <- "never"
	}()
	for s := range done {
		fmt.Println(s)
	}
}
