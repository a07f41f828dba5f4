package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	var n int32
	go func() {
		n = 7
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(atomic.LoadInt32(&n))
	fmt.Println(atomic.CompareAndSwapInt32(&n, 7, 8))
}
