// Goroutines that use the same variables, each after the one before has ended: the variables are
// seen all the same.
package main

import (
	"fmt"
	"sync"
)

type Stats struct{ hits, misses int }

var stats Stats
var total int

var seen = map[string]int{}

func work(i int, results []int) {
	results[i] = i * i
	seen["a"]++
	stats.hits++
	total++
}

func main() {
	results := make([]int, 3)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			work(i, results)
		}()
	}
	wg.Wait()
	fmt.Println(results[0], stats.hits, seen["a"], total)
}
