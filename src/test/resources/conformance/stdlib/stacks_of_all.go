package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

func blocked(ch chan int) { <-ch }

func show() {
	debug.PrintStack()
	fmt.Fprintln(os.Stderr)
	fmt.Print(string(debug.Stack()))
}
func main() {
	ch := make(chan int)
	go blocked(ch)
	time.Sleep(time.Millisecond)
	var mu sync.Mutex
	mu.Lock()
	go func() { mu.Lock() }()
	time.Sleep(time.Millisecond)
	go func() { time.Sleep(time.Hour) }()
	time.Sleep(time.Millisecond)
	buf := make([]byte, 1<<16)
	n := runtime.Stack(buf, true)
	fmt.Println(runtime.NumGoroutine(), strings.Count(string(buf[:n]), "goroutine "))
	fmt.Print(string(buf[:n]))
	fmt.Println()
	show()
	pc, file, line, ok := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name(), file[strings.LastIndex(file, "/")+1:], line, ok)
	func() {
		pc, _, line, _ := runtime.Caller(1)
		fmt.Println(runtime.FuncForPC(pc).Name(), line)
		pc, _, line, _ = runtime.Caller(0)
		fmt.Println(runtime.FuncForPC(pc).Name(), line)
	}()
}
