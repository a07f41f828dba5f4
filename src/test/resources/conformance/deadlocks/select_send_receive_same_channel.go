package main

import "fmt"

func main() {
	ch := make(chan int)
	fmt.Println("a select cannot meet itself")
	for i := 0; i < 2; i++ {
		select {
		case ch <- i:
			fmt.Println("never sent")
		case v := <-ch:
			fmt.Println("never received", v)
		}
	}
}
