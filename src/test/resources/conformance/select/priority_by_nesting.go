package main

import "fmt"

func main() {
	high, low := make(chan int, 3), make(chan int, 3)
	for i := range 3 {
		low <- i
		high <- i * 10
	}
	for range 6 {
		select {
		case v := <-high:
			fmt.Println("high", v)
		default:
			select {
			case v := <-high:
				fmt.Println("high", v)
			case v := <-low:
				fmt.Println("low", v)
			}
		}
	}
}
