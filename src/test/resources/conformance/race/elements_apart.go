package main

import (
	"fmt"
	"sync"
)

// Each goroutine has an element of its own: no race.
func main() {
	squares := make([]int, 8)
	var array [8]int
	var wg sync.WaitGroup
	for i := range squares {
		wg.Add(1)
		go func() {
			defer wg.Done()
			squares[i] = i * i
			array[i]++
		}()
	}
	wg.Wait()
	fmt.Println(squares, array)
}
