package main

import (
	"fmt"
	"time"
)

func main() {
	done := make(chan string)
	t := time.AfterFunc(10*time.Millisecond, func() { done <- "first" })
	fmt.Println(<-done, t.C == nil, t.Stop())
	t.Reset(5 * time.Millisecond)
	fmt.Println(<-done)
	never := time.AfterFunc(time.Hour, func() { panic("never") })
	fmt.Println(never.Stop(), never.Stop())
	order := make(chan int, 3)
	for i := range 3 {
		time.AfterFunc(time.Duration(30-10*i)*time.Millisecond, func() { order <- i })
	}
	fmt.Println(<-order, <-order, <-order)
}
