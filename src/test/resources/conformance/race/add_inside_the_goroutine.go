package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
		time.Sleep(150 * time.Millisecond)
	}()
	time.Sleep(50 * time.Millisecond)
	wg.Wait()
	fmt.Println("waited")
}
