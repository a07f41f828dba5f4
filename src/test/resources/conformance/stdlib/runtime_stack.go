package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
)

func deep(n int) {
	if n > 0 {
		deep(n - 1)
		return
	}
	buf := make([]byte, 4096)
	os.Stderr.Write(buf[:runtime.Stack(buf, false)])
}

func main() {
	deep(2)
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Fprintln(os.Stderr, "recovered", r)
				debug.PrintStack()
			}
		}()
		panic("with stack")
	}()
	done := make(chan bool)
	go func() {
		os.Stderr.Write(debug.Stack())
		close(done)
	}()
	<-done
}
