package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup

	for i := 1; i <= 3; i++ {
		wg.Add(1) // 0 → 1 → 2 → 3
		go func(id int) {
			defer wg.Done() // 3 → 2 → 1 → 0
			time.Sleep(time.Duration(id) * 50 * time.Millisecond)
			fmt.Println("goroutine", id, "finishes")
		}(i)
	}

	wg.Wait() // until the counter is 0
	fmt.Println("wg.Wait() unblocks")
}
