package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	var n int64
	var flag atomic.Bool
	go func() {
		atomic.AddInt64(&n, 1)
		flag.Store(true)
	}()
	time.Sleep(20 * time.Millisecond)
	n++
	fmt.Println(flag.Load(), atomic.LoadInt64(&n))
}
