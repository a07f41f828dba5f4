package main

import (
	"fmt"
	"sync"
	"time"
)

func producer(first int, buffer chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := first; i < first+4; i++ {
		time.Sleep(20 * time.Millisecond)
		buffer <- i // waits when full
	}
}

func consumer(buffer <-chan int, sums chan<- int) {
	sum := 0
	for item := range buffer { // waits when empty
		time.Sleep(70 * time.Millisecond)
		sum += item
	}
	sums <- sum
}

func main() {
	buffer := make(chan int, 3)
	sums := make(chan int)
	var producers sync.WaitGroup
	producers.Add(2)
	go producer(10, buffer, &producers)
	go producer(20, buffer, &producers)
	go consumer(buffer, sums)
	go consumer(buffer, sums)

	producers.Wait()
	close(buffer) // after the last producer
	fmt.Println("total:", <-sums+<-sums)
}
