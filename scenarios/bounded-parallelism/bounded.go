package main

import (
	"fmt"
	"sync"
	"time"
)

func work(item int, places <-chan struct{}, wg *sync.WaitGroup) {
	defer wg.Done()
	time.Sleep(time.Duration(40+20*item) * time.Millisecond)
	fmt.Println("done:", item)
	<-places // give it back
}

func main() {
	places := make(chan struct{}, 2) // two at a time
	var wg sync.WaitGroup

	for item := 1; item <= 5; item++ {
		places <- struct{}{} // main waits here
		wg.Add(1)
		go work(item, places, &wg)
	}
	wg.Wait()
	fmt.Println("all done")
}
