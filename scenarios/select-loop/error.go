package main

import (
	"errors"
	"fmt"
	"time"
)

func doWork(data chan<- int, errs chan<- error) {
	for i := 1; i <= 2; i++ {
		time.Sleep(100 * time.Millisecond)
		data <- i
	}
	time.Sleep(400 * time.Millisecond) // silence
	errs <- errors.New("connection lost")
}

func worker(quit <-chan bool) {
	data := make(chan int)
	errs := make(chan error)
	go doWork(data, errs)

	for {
		select {
		case n := <-data:
			fmt.Println("received data:", n)
		case err := <-errs:
			fmt.Println("error:", err)
			return
		case <-quit:
			fmt.Println("quitting")
			return
		case <-time.After(300 * time.Millisecond):
			fmt.Println("no activity for 300ms")
		}
	}
}

func main() {
	worker(make(chan bool)) // nobody quits
}
