package main

import (
	"fmt"
	"sync"
)

type job struct{ id, n int }
type result struct {
	job
	value int
}

func main() {
	jobs := make(chan job, 10)
	results := make(chan result, 10)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				f := 1
				for i := 2; i <= j.n; i++ {
					f *= i
				}
				results <- result{j, f}
			}
		}()
	}
	for i := range 9 {
		jobs <- job{i, i + 1}
	}
	close(jobs)
	go func() {
		wg.Wait()
		close(results)
	}()
	values := make([]int, 9)
	for r := range results {
		values[r.id] = r.value
	}
	fmt.Println(values)
}
