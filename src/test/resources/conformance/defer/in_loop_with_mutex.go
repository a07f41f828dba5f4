package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex
var total int

func add(n int) (sum int) {
	mu.Lock()
	defer mu.Unlock()
	if n < 0 {
		return total
	}
	total += n
	return total
}

func main() {
	for i := -1; i < 5; i++ {
		fmt.Println(i, add(i), mu.TryLock())
		mu.Unlock()
	}
	func() {
		defer func() { recover() }()
		mu.Lock()
		defer mu.Unlock()
		panic("while locked")
	}()
	fmt.Println("free again:", mu.TryLock())
}
