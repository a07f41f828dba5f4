package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	zero := 0
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("second deferred")
		defer func() {
			fmt.Println("first deferred")
		}()
		fmt.Println(10 % zero)
	}()
	wg.Wait()
	select {}
}
