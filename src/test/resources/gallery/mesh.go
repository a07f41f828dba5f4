package main

import (
	"fmt"
	"sync"
)

// Six goroutines, each with a channel to every other one: 36 of them, made at one place.
func main() {
	const n = 6
	var mesh [n][n]chan int
	for i := range n {
		for j := range n {
			mesh[i][j] = make(chan int, 1)
		}
	}
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range n {
				mesh[i][j] <- i*10 + j
			}
			sum := 0
			for j := range n {
				sum += <-mesh[j][i]
			}
			fmt.Println(i, sum)
		}()
	}
	wg.Wait()
}
