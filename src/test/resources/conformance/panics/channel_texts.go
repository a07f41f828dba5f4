package main

import (
	"fmt"
	"time"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var none chan int
	closed := make(chan int, 1)
	close(closed)
	try(func() { close(none) })
	try(func() { close(closed) })
	try(func() { closed <- 1 })
	try(func() {
		select {
		case closed <- 1:
		default:
			fmt.Println("never")
		}
	})
	try(func() {
		select {
		case closed <- 2:
		case <-none:
		}
	})
	blocked := make(chan int)
	result := make(chan any)
	go func() {
		defer func() { result <- recover() }()
		blocked <- 1
	}()
	go func() {
		defer func() { result <- recover() }()
		select {
		case blocked <- 2:
		case <-none:
		}
	}()
	time.Sleep(20 * time.Millisecond)
	close(blocked)
	fmt.Println(<-result, "/", <-result)
}
