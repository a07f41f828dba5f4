package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("deferred calls do not run")
	defer func() { fmt.Println("no recovery", recover()) }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	fmt.Println("one unlock too many")
	mu.Unlock()
}
