package main

import "fmt"

func main() {
	numbers, quit := make(chan int), make(chan string)
	go func() {
		for range 5 {
			fmt.Println(<-numbers)
		}
		quit <- "enough"
	}()
	a, b := 1, 1
	for {
		select {
		case numbers <- a:
			a, b = b, a+b
		case why := <-quit:
			fmt.Println(why)
			return
		}
	}
}
