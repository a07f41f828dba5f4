package main

import (
	"fmt"
	"sync"
)

func main() {
	var gate, done sync.WaitGroup
	gate.Add(1)
	passed := make(chan int, 3)
	for i := range 3 {
		done.Add(1)
		go func() {
			defer done.Done()
			gate.Wait()
			passed <- i
		}()
	}
	fmt.Println(len(passed))
	gate.Done()
	done.Wait()
	fmt.Println(len(passed))
	for range 2 {
		var wg sync.WaitGroup
		wg.Add(2)
		go wg.Done()
		go wg.Done()
		wg.Wait()
	}
	fmt.Println("rounds done")
}
