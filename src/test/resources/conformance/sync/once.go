package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	count := 0
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { count++ })
			if count != 1 {
				fmt.Println("saw", count)
			}
		}()
	}
	wg.Wait()
	once.Do(func() { fmt.Println("never") })
	fmt.Println(count)
}
