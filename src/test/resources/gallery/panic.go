package main

import (
	"errors"
	"fmt"
	"time"
)

func careful(jobs <-chan int) {
	defer fmt.Println("careful leaves")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
		}
	}()
	for n := range jobs {
		fmt.Println(10 / n)
	}
}

func reckless(done chan<- bool) {
	defer close(done)
	defer fmt.Println("reckless leaves")
	time.Sleep(5 * time.Millisecond)
	panic(errors.New("disk full"))
}

func main() {
	jobs := make(chan int, 3)
	done := make(chan bool)
	jobs <- 5
	jobs <- 0
	go careful(jobs)
	time.Sleep(time.Millisecond)
	go reckless(done)
	<-done
	time.Sleep(time.Millisecond)
}
