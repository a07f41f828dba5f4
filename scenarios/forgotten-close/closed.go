package main

import "fmt"

func producer(ch chan<- int) {
	for i := 1; i <= 3; i++ {
		ch <- i
	}
	close(ch) // no more values
}

func main() {
	ch := make(chan int)
	go producer(ch)

	for val := range ch { // until closed
		fmt.Println(val)
	}
	fmt.Println("done")
}
