package main

import (
	"fmt"
	"sync"
)

// A deferred call that blocks does not keep main: it returns in the end.
func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer func() {
			wg.Done()
			select {}
		}()
		panic("never told")
	}()
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("recovered:", recover()) }()
		panic("told")
	}()
	wg.Wait()
	fmt.Println("main returns")
}
