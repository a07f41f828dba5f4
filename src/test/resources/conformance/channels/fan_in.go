package main

import (
	"fmt"
	"sort"
	"sync"
)

func merge(ins ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	wg.Add(len(ins))
	for _, in := range ins {
		go func() {
			defer wg.Done()
			for v := range in {
				out <- v
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func source(from, to int) <-chan int {
	ch := make(chan int, 2)
	go func() {
		defer close(ch)
		for i := from; i < to; i++ {
			ch <- i
		}
	}()
	return ch
}

func main() {
	var got []int
	for v := range merge(source(0, 5), source(10, 14), source(20, 20)) {
		got = append(got, v)
	}
	sort.Ints(got)
	fmt.Println(got)
}
