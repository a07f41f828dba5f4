package main

import (
	"fmt"
	"sync"
	"time"
)

func sender(id int, ch chan<- int, wg *sync.WaitGroup) {
	defer wg.Done() // I am done
	time.Sleep(time.Duration(id*10) * time.Millisecond)
	ch <- id
}

func closer(ch chan int, wg *sync.WaitGroup) {
	wg.Wait()
	close(ch) // all are done
}

func main() {
	ch := make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	go sender(1, ch, &wg)
	go sender(2, ch, &wg)
	go closer(ch, &wg)
	for id := range ch {
		fmt.Println("from", id)
	}
	fmt.Println("both are done")
}
