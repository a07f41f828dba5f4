package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := range jobs {
		time.Sleep(time.Duration(1+n%7) * time.Millisecond)
		results <- n * n
	}
}

func main() {
	jobs := make(chan int, 64)
	results := make(chan int, 16)
	var wg sync.WaitGroup
	for id := 1; id <= 500; id++ {
		wg.Add(1)
		go worker(id, jobs, results, &wg)
	}
	go func() {
		for n := 0; n < 2000; n++ {
			jobs <- n
		}
		close(jobs)
	}()
	go func() {
		wg.Wait()
		close(results)
	}()
	sum := 0
	for r := range results {
		sum += r
	}
	fmt.Println(sum)
}
