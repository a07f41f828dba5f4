package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	defer func() {
		fmt.Printf("%v %T\n", recover(), recover())
		var mu sync.Mutex
		defer func() { fmt.Println("not run") }()
		mu.Unlock()
	}()
	wg.Add(1)
	wg.Done()
	wg.Done()
}
