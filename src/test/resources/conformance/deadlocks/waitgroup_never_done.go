package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			_ = i
		}()
	}
	fmt.Println("waiting for too many")
	wg.Wait()
}
