package main

import (
	"fmt"
	"sync"
	"time"
)

var total int

func add(n int, wg *sync.WaitGroup) {
	defer wg.Done()
	time.Sleep(time.Duration(n) * 10 * time.Millisecond)
	total += n
}

func main() {
	var wg sync.WaitGroup
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go add(i, &wg)
	}
	wg.Wait()
	fmt.Println(total)
}
