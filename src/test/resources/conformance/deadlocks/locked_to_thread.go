package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	go func() {
		runtime.LockOSThread()
		runtime.LockOSThread()
		runtime.UnlockOSThread()
		mu.Lock()
	}()
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		runtime.UnlockOSThread()
		select {}
	}()
	runtime.LockOSThread()
	mu.Lock()
}
