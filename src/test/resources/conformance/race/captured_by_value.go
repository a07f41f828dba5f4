package main

import (
	"fmt"
	"sync"
)

// Variables that never change after they are captured belong to each function alone.
func main() {
	n := 5
	name := "ann"
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			if n+i > 100 || name == "" {
				panic("never")
			}
		}()
	}
	wg.Wait()
	fmt.Println(n, name)
}
