package main

import (
	"fmt"
	"sync"
)

func worker(id int, in <-chan int, out chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := range in {
		out <- fmt.Sprintf("%d", n*n)
	}
	_ = id
}

func main() {
	wg := new(sync.WaitGroup)
	in, out := make(chan int), make(chan string, 8)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go worker(i, in, out, wg)
	}
	for i := 0; i < 8; i++ {
		in <- i
	}
	close(in)
	wg.Wait()
	close(out)
	total := 0
	for s := range out {
		total += len(s)
	}
	fmt.Println(total)
}
