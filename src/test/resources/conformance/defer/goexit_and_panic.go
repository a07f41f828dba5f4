package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("r:", recover()) }()
		func() {
			defer runtime.Goexit()
			panic("lost")
		}()
		fmt.Println("no")
	}()
	wg.Add(-1)
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("bye")
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("while exiting")
		}()
		runtime.Goexit()
	}()
	wg.Wait()
}
