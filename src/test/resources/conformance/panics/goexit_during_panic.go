package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("recover in last deferred:", recover()) }()
		defer func() {
			runtime.Goexit()
		}()
		panic("aborted by Goexit")
	}()
	wg.Wait()
	fmt.Println("program goes on")
}
