package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := range 10000 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			total += i
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(total)
	ch := make(chan int)
	first := ch
	for range 1000 {
		next := make(chan int)
		go func(in, out chan int) { out <- 1 + <-in }(ch, next)
		ch = next
	}
	first <- 0
	fmt.Println(<-ch)
}
