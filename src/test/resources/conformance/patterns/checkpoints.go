package main

import (
	"fmt"
	"sync"
)

func main() {
	const workers, rounds = 4, 3
	var wg sync.WaitGroup
	ready := make(chan int)
	gates := make([]chan bool, workers)
	for i := range gates {
		gates[i] = make(chan bool)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := 0; r < rounds; r++ {
				ready <- i
				<-gates[i]
			}
		}()
	}
	for r := 0; r < rounds; r++ {
		sum := 0
		for range gates {
			sum += <-ready
		}
		fmt.Println("round", r, "all at checkpoint", sum)
		for _, g := range gates {
			g <- true
		}
	}
	wg.Wait()
}
