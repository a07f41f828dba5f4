// How many calls of a deep stack runtime.Stack and debug.Stack show.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func show(stack string) {
	at := strings.Index(stack, " frames elided")
	from := strings.LastIndex(stack[:at], ".") + 1
	fmt.Println(strings.Count(stack, "main.deep("), stack[from:at])
}

func deep(n int) {
	if n > 0 {
		deep(n - 1)
		return
	}
	show(string(debug.Stack()))
	buf := make([]byte, 1<<16)
	show(string(buf[:runtime.Stack(buf, false)]))
}

func main() {
	deep(200)
	done := make(chan bool)
	go func() {
		deep(150)
		close(done)
	}()
	<-done
}
