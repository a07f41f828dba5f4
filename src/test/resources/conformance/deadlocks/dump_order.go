package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A goroutine takes the place of one that has ended, the latest first: that is the order of a dump.
func stage(name string, in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n + len(name)
		}
	}()
	return out
}

//go:noinline
func block(ch chan int) { ch <- 1 }

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go wg.Done()
	}
	wg.Wait()
	ch := make(chan int)
	go block(ch)
	in := make(chan int)
	last := stage("bb", stage("a", in))
	go func() { select {} }()
	fmt.Println("started")
	<-last
}
