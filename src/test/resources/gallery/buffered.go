package main

import (
	"fmt"
	"sync"
	"time"
)

func resize(id int, jobs <-chan string, results chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	for name := range jobs {
		time.Sleep(time.Duration(20+10*id) * time.Millisecond)
		results <- fmt.Sprintf("%s@%d", name, id)
	}
}

func main() {
	jobs := make(chan string, 4)
	results := make(chan string, 2)
	var wg sync.WaitGroup
	for id := 1; id <= 3; id++ {
		wg.Add(1)
		go resize(id, jobs, results, &wg)
	}
	go func() {
		for i := 1; i <= 12; i++ {
			jobs <- fmt.Sprint("img", i)
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	time.Sleep(130 * time.Millisecond)
	for r := range results {
		fmt.Println(r)
		time.Sleep(15 * time.Millisecond)
	}
}
